import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { readDesk } from '../../../../contracts/duties.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useMay, useSession } from '../../session/use-session.ts';
import { AskedTable } from './AskedTable.tsx';
import { deskTexts } from './desk-texts.ts';
import './desk.css';
import { DutyTable } from './DutyTable.tsx';
import { startPages } from './start-pages.ts';

/** The start page of a role: what another module brings for it, else the desk. */
export function DeskPage() {
  const { startPage } = useSession();
  const Start = startPages[startPage];
  return Start ? <Start /> : <Desk />;
}

/** What I owe, what waits for me, what I asked of others: nothing else. */
export function Desk() {
  const words = useTexts(deskTexts);
  const { data, error, refetch } = useQuery(queryFor(readDesk, {}));
  if (error && !data) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  const { owed, waiting, asked } = data;
  return (
    <>
      <PageHead title={words.title} acts={<DeskLinks />} />
      <Part title={words.owed} total={owed.total} late={owed.late} empty={words.nothingOwed}>
        <DutyTable rows={owed.rows} total={owed.total} from={words.askedBy} />
      </Part>
      <Part title={words.waiting} total={waiting.total} late={waiting.late} empty={words.nothingWaiting}>
        <DutyTable rows={waiting.rows} total={waiting.total} from={words.sentBy} />
      </Part>
      <Part title={words.asked} total={asked.unanswered} late={asked.late} empty={words.nothingAsked}>
        <AskedTable groups={asked.groups} />
      </Part>
    </>
  );
}

/** From the desk to the lists behind it. */
function DeskLinks() {
  const words = useTexts(deskTexts);
  const may = useMay();
  return (
    <>
      {may('guidance.read') && <Link to={'/desk/questions' as '/'}>{words.questions}</Link>}
      <Link to={'/desk/duties' as '/'}>{words.all}</Link>
    </>
  );
}

interface PartProps {
  title: string;
  total: number;
  late: number;
  empty: string;
  children: ReactNode;
}

function Part({ title, total, late, empty, children }: PartProps) {
  const words = useTexts(deskTexts);
  return (
    <section className="desk-part">
      <h2>
        {title} {total > 0 && <span className="desk-count">{words.count(total)}</span>}
        {late > 0 && <span className="desk-count late">{words.late(late)}</span>}
      </h2>
      {total === 0 ? <p className="quiet desk-empty">{empty}</p> : children}
    </section>
  );
}
