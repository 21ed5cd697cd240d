import { Button } from 'antd';
import { recordPayment } from '../../../../contracts/payments.ts';
import { jointTexts } from '../../../shared/joint-texts.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useSession } from '../../session/use-session.ts';
import { type NextOfMoney, nextOfMoney } from './next-of-money.ts';
import { SanctionActButton } from './SanctionDialog.tsx';
import { sanctionTexts } from './sanction-texts.ts';
import { useCasePapers } from './use-case-papers.ts';
import { useSanctions } from './use-sanctions.ts';

/** States of a document that is not issued and not given up. */
const underWay: readonly string[] = ['draft', 'in-approval', 'approved'];

/** What comes next about the money of a case that is late, filled, for the head of a page where nothing else is. */
export function NextMoneyButton({ caseId }: { caseId: string }) {
  const { today } = useSession();
  const sanctions = useSanctions(caseId);
  const next = sanctions && nextOfMoney(sanctions.parties, sanctions.acts, today);
  if (!next) return null;
  const { partyId } = next;
  const of = sanctions.parties.length > 1 ? (sanctions.parties.find((party) => party.partyId === partyId)?.name ?? '') : '';
  if (next.paper !== undefined) return <NextPaperButton caseId={caseId} next={{ partyId, paper: next.paper }} of={of} />;
  return (
    <SanctionActButton act="recordPayment" endpoint={recordPayment} params={{ id: caseId }} fixed={{ partyId }} about={{ caseId }} next={{ of }} />
  );
}

/** Drafts the paper, or opens the one that is under way. */
function NextPaperButton({ caseId, next: { partyId, paper }, of }: { caseId: string; next: Required<Omit<NextOfMoney, 'act'>>; of: string }) {
  const words = useTexts(sanctionTexts);
  const joints = useTexts(jointTexts);
  const say = useBilingual();
  const { offers, rows, open, draft, isDrafting } = useCasePapers(caseId);
  const offer = offers.find(({ kind }) => kind === paper);
  if (!offer) return null;
  const begun = rows.find((row) => row.kind === paper && row.partyId === partyId && underWay.includes(row.state));
  const label = begun ? words.openNamed(say(offer.words)) : words.draftNamed(say(offer.words));
  return (
    <Button type="primary" loading={isDrafting} onClick={() => (begun ? open(begun.id) : draft({ kind: paper, partyId }))}>
      {of ? joints.labelled(label, of) : label}
    </Button>
  );
}
