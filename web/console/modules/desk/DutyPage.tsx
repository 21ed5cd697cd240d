import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { getDuty } from '../../../../contracts/duties.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { FactList } from '../../kit/FactList.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { deskTexts } from './desk-texts.ts';
import './desk.css';
import { DutyDue } from './DutyDue.tsx';
import { DutyLink } from './DutyLink.tsx';

const dutyRoute = getRouteApi('/shell/desk/duties/$id');

/** One duty: whose, until when, how the day was found and under which article. */
export function DutyPage() {
  const words = useTexts(deskTexts);
  const say = useBilingual();
  const { id } = dutyRoute.useParams();
  const { data: duty, error, refetch } = useQuery(queryFor(getDuty, { params: { id } }));
  if (error && !duty) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!duty) return <Loading />;
  return (
    <>
      <PageHead
        title={say(duty.words)}
        {...(duty.periodWords ? { number: say(duty.periodWords) } : {})}
        state={<>{words[duty.state]}</>}
        back={<Link to={'/desk/duties' as '/'}>{words.back}</Link>}
        acts={<DutyLink subject={duty.subject}>{words.openSubject}</DutyLink>}
      />
      <FactList
        facts={[
          { label: words.holder, value: duty.holder.name },
          { label: words.askedBy, value: duty.askedBy?.name },
          { label: words.kind, value: say(duty.kindWords) },
          { label: words.due, value: <DutyDue dueAt={duty.dueAt} doneAt={duty.doneAt} /> },
          { label: words.openedAt, value: showMinute(duty.openedAt) },
          { label: words.doneAt, value: duty.doneAt && showMinute(duty.doneAt) },
          { label: words.doneBy, value: duty.doneBy },
          ...(duty.cancelReason ? [{ label: words.reason, value: duty.cancelReason }] : []),
          {
            label: words.reckoning,
            wide: true,
            value: (
              <ol className="duty-reckoning">
                {duty.reckoning.map((line) => (
                  <li key={line.zh}>{say(line)}</li>
                ))}
              </ol>
            ),
          },
          { label: words.basis, value: say(duty.basis), wide: true },
        ]}
      />
    </>
  );
}
