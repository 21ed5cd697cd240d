import type { CaseDetail } from '../../../../contracts/case-records.ts';
import { jointTexts } from '../../../shared/joint-texts.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { caseTexts } from './case-texts.ts';

/** Legal review, collective discussion and recusals: whether the law asks for them, why, and what they came to. */
export function ChecksPart({ one }: { one: CaseDetail }) {
  const words = useTexts(caseTexts);
  const joints = useTexts(jointTexts);
  const say = useBilingual();
  const { review, discussion } = one;
  return (
    <section className="case-gate">
      <h2 className="case-section">{words.checks}</h2>
      <h3>{words.review}</h3>
      <Gate gate={one.reviewGate} />
      {review ? (
        <>
          <p>{[review.on, review.person.name, review.agrees ? words.agrees : words.disagrees, review.opinion].filter(Boolean).join('　')}</p>
          {review.staleSince.length > 0 && (
            <p className={one.reviewGate.applies ? 'late' : 'quiet'}>
              {words.reviewStale(joints.listed(review.staleSince.map(say)), one.reviewGate.applies)}
            </p>
          )}
        </>
      ) : (
        one.reviewGate.applies && <p className="late">{words.notDone}</p>
      )}
      <h3>{words.discussion}</h3>
      <Gate gate={one.discussionGate} />
      {discussion ? (
        <p>
          {[discussion.on, discussion.host.name, discussion.agrees ? words.agrees : words.disagrees, discussion.conclusion]
            .filter(Boolean)
            .join('　')}
          <span className="quiet">{`　${joints.labelled(words.attendees, discussion.attendees.map(({ name }) => name).join('、'))}`}</span>
        </p>
      ) : (
        one.discussionGate.applies && <p className="late">{words.notDone}</p>
      )}
      {one.recusals.length > 0 && (
        <>
          <h3>{words.recusals}</h3>
          <ul>
            {one.recusals.map((recusal) => (
              <li key={`${recusal.person.id} ${recusal.askedOn}`}>
                {[
                  recusal.askedOn,
                  recusal.person.name,
                  recusal.reason,
                  recusal.settledOn ? (recusal.isUpheld ? words.recusalUpheld : words.recusalRefused) : words.recusalOpen,
                  ...(recusal.council.length > 0 ? [joints.labelled(words.recusalCouncil, recusal.council.join('、'))] : []),
                ].join('　')}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Gate({ gate }: { gate: CaseDetail['reviewGate'] }) {
  const words = useTexts(caseTexts);
  const say = useBilingual();
  if (!gate.applies && gate.doubts.length === 0) return <p className="quiet">{words.notCompulsory}</p>;
  return (
    <>
      <p className="quiet">{gate.applies ? words.compulsory : words.notCompulsory}</p>
      <ul>
        {gate.reasons.map((reason) => (
          <li key={reason.zh}>{say(reason)}</li>
        ))}
        {gate.doubts.map((doubt) => (
          <li key={doubt.zh} className="quiet">
            {say(doubt)}
          </li>
        ))}
      </ul>
    </>
  );
}
