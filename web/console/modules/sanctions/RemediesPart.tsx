import { Alert } from 'antd';
import { actOnRemedy, recordRemedy } from '../../../../contracts/sanction-acts.ts';
import { jointTexts } from '../../../shared/joint-texts.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FactList } from '../../kit/FactList.tsx';
import { PartHead } from './PartHead.tsx';
import { ReckoningLines, RecordCard } from './RecordCard.tsx';
import { SanctionActButton } from './SanctionDialog.tsx';
import { sanctionTexts } from './sanction-texts.ts';
import { useSanctions } from './use-sanctions.ts';
import { showYuan } from './yuan.ts';

/** Reconsideration and lawsuits of each party; below, what still stands against closing the case. */
export function RemediesPart({ caseId }: { caseId: string }) {
  const words = useTexts(sanctionTexts);
  const joints = useTexts(jointTexts);
  const say = useBilingual();
  const sanctions = useSanctions(caseId);
  if (!sanctions) return null;
  const decided = sanctions.parties.filter((party) => party.decidedOn !== null);
  const nameOf = (partyId: string) => sanctions.parties.find((party) => party.partyId === partyId)?.name ?? '';
  return (
    <>
      <PartHead title={words.remedies}>
        {sanctions.acts.includes('recordRemedy') &&
          decided.map((party) => (
            <span key={party.partyId}>
              {decided.length > 1 && <span className="quiet">{party.name} </span>}
              <SanctionActButton
                act="recordRemedy"
                endpoint={recordRemedy}
                params={{ id: caseId }}
                fixed={{ partyId: party.partyId }}
                about={{ caseId }}
              />
            </span>
          ))}
      </PartHead>
      {sanctions.remedies.length === 0 && <p className="quiet">{words.noRemedies}</p>}
      {sanctions.remedies.map((remedy) => (
        <RecordCard key={remedy.id} title={joints.labelled(say(remedy.kindWords), nameOf(remedy.partyId))} record={remedy} endpoint={actOnRemedy}>
          <FactList
            facts={[
              { label: words.organ, value: remedy.organ },
              { label: words.askedOn, value: remedy.askedOn },
              ...(remedy.period
                ? [
                    {
                      label: words.remedyUntil,
                      value:
                        remedy.period.daysLate === 0 ? (
                          remedy.period.dueOn
                        ) : (
                          <span className="late">{words.remedyLate(remedy.period.dueOn, remedy.period.daysLate)}</span>
                        ),
                    },
                  ]
                : []),
              { label: words.concludedOn, value: remedy.concludedOn },
              {
                label: words.outcome,
                value:
                  remedy.outcomeWords &&
                  [say(remedy.outcomeWords), remedy.changedFine === null ? '' : `${showYuan(remedy.changedFine)} ${words.yuan}`].join(' '),
              },
              { label: words.document, value: remedy.document },
            ]}
          />
          {remedy.period && <ReckoningLines lines={remedy.period.lines} />}
        </RecordCard>
      ))}
      {sanctions.unsettled.length > 0 && (
        <Alert
          type="warning"
          title={words.unsettled}
          description={
            <ul className="fault-list">
              {sanctions.unsettled.map((one) => (
                <li key={one.zh}>{say(one)}</li>
              ))}
            </ul>
          }
        />
      )}
    </>
  );
}
