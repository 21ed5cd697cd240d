import { actOnTransfer, startTransfer } from '../../../../contracts/sanction-acts.ts';
import type { TransferDetail } from '../../../../contracts/sanctions.ts';
import { jointTexts } from '../../../shared/joint-texts.ts';
import { useBilingual } from '../../../shared/language.ts';
import { showDay, showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FactList } from '../../kit/FactList.tsx';
import { LateDays } from '../../kit/LateDays.tsx';
import { DraftPaperMenu } from './DraftPaperMenu.tsx';
import { papersOfTransfer } from './papers-of-records.ts';
import { PartHead } from './PartHead.tsx';
import { OwnPaper } from './OwnPaper.tsx';
import { ReckoningLines, RecordCard } from './RecordCard.tsx';
import { SanctionActButton } from './SanctionDialog.tsx';
import { sanctionTexts } from './sanction-texts.ts';
import { useSanctions } from './use-sanctions.ts';

/** Transfers of a case: to the police with their clocks, to another body, to discipline. */
export function TransferPart({ caseId }: { caseId: string }) {
  const words = useTexts(sanctionTexts);
  const sanctions = useSanctions(caseId);
  if (!sanctions) return null;
  const common = { endpoint: startTransfer, params: { id: caseId }, about: { caseId } };
  return (
    <>
      <PartHead title={words.transfers}>
        {sanctions.acts.includes('reportCrime') && <DraftPaperMenu caseId={caseId} kinds={['transfer-approval', 'transfer-letter']} />}
        {sanctions.acts.includes('reportCrime') && <SanctionActButton act="reportCrime" {...common} fixed={{ kind: 'police' }} />}
        {sanctions.acts.includes('sendToBody') && <SanctionActButton act="sendToBody" {...common} fixed={{}} />}
      </PartHead>
      {sanctions.transfers.length === 0 && <p className="quiet">{words.noTransfers}</p>}
      {sanctions.transfers.map((transfer) => (
        <TransferCard key={transfer.id} transfer={transfer} />
      ))}
    </>
  );
}

export function TransferCard({ transfer }: { transfer: TransferDetail }) {
  const words = useTexts(sanctionTexts);
  const joints = useTexts(jointTexts);
  const say = useBilingual();
  return (
    <RecordCard
      title={joints.labelled(say(transfer.kindWords), transfer.toName)}
      record={transfer}
      endpoint={actOnTransfer}
      papers={papersOfTransfer(transfer)}
    >
      <FactList
        facts={[
          { label: words.offence, value: transfer.offence },
          { label: words.persons, value: transfer.persons },
          { label: words.handedOver, value: transfer.handedOverAt && showMinute(transfer.handedOverAt) },
          { label: words.document, value: transfer.document && <OwnPaper record={transfer} /> },
          { label: words.copied, value: transfer.copiedOn },
          ...(transfer.clock
            ? [
                {
                  label: words.clockRuns,
                  value: (
                    <>
                      {say(transfer.clock.words)} <LateDays due={showDay(transfer.clock.dueAt)} /> {showMinute(transfer.clock.dueAt).slice(11)}
                    </>
                  ),
                  wide: true,
                },
              ]
            : []),
          { label: words.words, value: transfer.words, wide: true },
        ]}
      />
      {transfer.clock && <ReckoningLines lines={transfer.clock.lines} />}
    </RecordCard>
  );
}
