import { actOnSeizure, makeSeizure } from '../../../../contracts/sanction-acts.ts';
import type { SeizureDetail } from '../../../../contracts/sanctions.ts';
import { ITEM_FATES } from '../../../../domain/sanctions/seizure-acts.ts';
import { useBilingual } from '../../../shared/language.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FactList } from '../../kit/FactList.tsx';
import { LateDays } from '../../kit/LateDays.tsx';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { DraftPaperMenu } from './DraftPaperMenu.tsx';
import { papersOfSeizure } from './papers-of-records.ts';
import { PartHead } from './PartHead.tsx';
import { OwnPaper } from './OwnPaper.tsx';
import { ReckoningLines, RecordCard } from './RecordCard.tsx';
import { SanctionActButton } from './SanctionDialog.tsx';
import { sanctionTexts } from './sanction-texts.ts';
import { useSanctions } from './use-sanctions.ts';
import { showYuan } from './yuan.ts';

/** Holds and seizures of a case, each with its list and its clock. */
export function SeizuresPart({ caseId }: { caseId: string }) {
  const words = useTexts(sanctionTexts);
  const sanctions = useSanctions(caseId);
  if (!sanctions) return null;
  // One that is held has its papers beside it.
  const isNoneOpen = sanctions.acts.includes('makeSeizure') && !sanctions.seizures.some(({ isOpen }) => isOpen);
  return (
    <>
      <PartHead title={words.seizures}>
        {isNoneOpen && <DraftPaperMenu caseId={caseId} kinds={['seizure-approval', 'seizure-decision']} />}
        {sanctions.acts.includes('makeSeizure') && (
          <SanctionActButton act="makeSeizure" endpoint={makeSeizure} params={{ id: caseId }} fixed={{}} about={{ caseId }} />
        )}
      </PartHead>
      {sanctions.seizures.length === 0 && <p className="quiet">{words.noSeizures}</p>}
      {sanctions.seizures.map((seizure) => (
        <SeizureCard key={seizure.id} seizure={seizure} />
      ))}
    </>
  );
}

export function SeizureCard({ seizure }: { seizure: SeizureDetail }) {
  const words = useTexts(sanctionTexts);
  const say = useBilingual();
  return (
    <RecordCard
      title={seizure.kind === 'hold' ? words.hold : words.seizure}
      record={seizure}
      endpoint={actOnSeizure}
      about={{ items: seizure.items }}
      papers={papersOfSeizure(seizure)}
    >
      <FactList
        facts={[
          { label: words.madeAt, value: showMinute(seizure.madeAt) },
          {
            label: words.expires,
            value: seizure.isOpen ? (
              <>
                <LateDays due={seizure.dueOn} /> {seizure.isExtended && <span className="quiet">{words.extended}</span>}
                {seizure.isLapsed && <div className="late">{words.lapsed}</div>}
              </>
            ) : (
              seizure.dueOn
            ),
          },
          { label: words.place, value: seizure.place },
          { label: words.keeper, value: seizure.keeper },
          { label: words.document, value: <OwnPaper record={seizure} /> },
          { label: words.endedOn, value: seizure.endedOn },
          { label: words.reason, value: seizure.reason, wide: true },
        ]}
      />
      <PlainTable
        heads={[words.number, words.name, words.model, words.quantity, words.value, words.fate]}
        numeric={[0, 3, 4]}
        rows={seizure.items.map((item) => {
          const fate = ITEM_FATES.find(({ id }) => id === item.fate);
          return [item.number, item.name, item.model || '—', `${item.quantity} ${item.unitWord}`, showYuan(item.value), fate ? say(fate) : '—'];
        })}
      />
      <ReckoningLines lines={seizure.reckoning} />
    </RecordCard>
  );
}
