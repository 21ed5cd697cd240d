import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { draftDocument, listDocumentsOfSubject } from '../../../../contracts/documents.ts';
import { recordPayment } from '../../../../contracts/payments.ts';
import { jointTexts } from '../../../shared/joint-texts.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { useMay, useSession } from '../../session/use-session.ts';
import { type NextOfMoney, nextOfMoney } from './next-of-money.ts';
import { SanctionActButton } from './SanctionDialog.tsx';
import { sanctionTexts } from './sanction-texts.ts';
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
  const may = useMay();
  const navigate = useNavigate();
  const open = (id: string) => void navigate({ to: '/cases/documents/$id', params: { id } });
  const documents = queryFor(listDocumentsOfSubject, { params: { subjectKind: 'case', subjectId: caseId } });
  const { data } = useQuery({ ...documents, enabled: may('documents.draft') });
  const draft = useAct(draftDocument, { onDone: ({ id }) => open(id) });
  const offer = data?.offers.find(({ kind }) => kind === paper);
  if (!offer) return null;
  const begun = data?.rows.find((row) => row.kind === paper && row.partyId === partyId && underWay.includes(row.state));
  const make = () => void draft.act({ body: { kind: paper, subjectKind: 'case', subjectId: caseId, partyId } });
  const label = begun ? words.openNamed(say(offer.words)) : words.draftNamed(say(offer.words));
  return (
    <Button type="primary" loading={draft.running} onClick={() => (begun ? open(begun.id) : make())}>
      {of ? joints.labelled(label, of) : label}
    </Button>
  );
}
