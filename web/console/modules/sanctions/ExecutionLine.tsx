import { Alert } from 'antd';
import type { PartyMoney } from '../../../../contracts/sanctions.ts';
import { jointTexts } from '../../../shared/joint-texts.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { LateDays } from '../../kit/LateDays.tsx';
import { sanctionTexts } from './sanction-texts.ts';

/** How far the execution has come; after a refusal, what may follow and until when. */
export function ExecutionLine({ execution: { state, words: state_, reviewBy }, openInAll }: Pick<PartyMoney, 'execution' | 'openInAll'>) {
  const words = useTexts(sanctionTexts);
  const joints = useTexts(jointTexts);
  const say = useBilingual();
  if (state === 'none') return null;
  if (openInAll === 0 || (state !== 'refused' && state !== 'refused-for-good')) return <p>{joints.labelled(words.execution, say(state_))}</p>;
  return (
    <Alert
      className="sanction-execution"
      type="warning"
      title={joints.labelled(words.execution, say(state_))}
      description={
        <>
          {words.refusedByCourt}
          {reviewBy && (
            <div>
              {words.reviewBy}
              {joints.colon}
              <LateDays due={reviewBy} />
            </div>
          )}
        </>
      }
    />
  );
}
