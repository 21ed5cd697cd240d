import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { type DrawDetail, drawInspections, getDraw, withdrawDrawList } from '../../../../contracts/inspection-draws.ts';
import { drawDifferences } from '../../../../domain/inspections/check-draw-file.ts';
import { useBilingual } from '../../../shared/language.ts';
import { jointTexts } from '../../../shared/joint-texts.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { ActButton } from '../../kit/ActButton.tsx';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { FactList } from '../../kit/FactList.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { drawTexts } from './draw-texts.ts';
import './inspections.css';

const drawRoute = getRouteApi('/shell/inspections/draws/$id');

/** A draw: the list as published, the seed, the result, and the same reckoned again in this browser. */
export function DrawPage() {
  const { id } = drawRoute.useParams();
  const words = useTexts(drawTexts);
  const joints = useTexts(jointTexts);
  const { data: draw, error, refetch } = useQuery(queryFor(getDraw, { params: { id } }));
  const withdraw = useAct(withdrawDrawList);
  const doDraw = useAct(drawInspections);
  if (error && !draw) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!draw) return <Loading />;
  const states = { published: words.published, drawn: words.drawn, withdrawn: words.withdrawn };
  const { version } = draw;
  return (
    <>
      <PageHead
        title={draw.title}
        back={<Link to="/inspections/draws">{words.back}</Link>}
        state={draw.withdrawReason ? `${words.withdrawn}　${draw.withdrawReason}` : states[draw.state]}
        acts={
          draw.mayDraw && (
            <>
              <ActButton
                label={words.withdraw}
                reason={words.withdrawReason}
                running={withdraw.running}
                onAct={(reason) => withdraw.act({ params: { id }, body: { version, reason } })}
              />
              <ActButton
                primary
                label={words.draw}
                reason={words.seed}
                confirm={words.drawWhy}
                running={doDraw.running}
                onAct={(seed) => doDraw.act({ params: { id }, body: { version, seed } })}
              />
            </>
          )
        }
      />
      <DrawFacts draw={draw} />
      <div className="visit-part">
        {draw.result && <DrawResult draw={draw} />}
        <h2>
          {words.list}
          {joints.bracketed(String(draw.firms.length))}
        </h2>
        <ol className="draw-list">
          {draw.firms.map((firm) => (
            <li key={firm.id}>
              {firm.name} <span className="quiet">{firm.id}</span>
            </li>
          ))}
        </ol>
        <p>
          <a href={`/public/draws/${draw.id}`}>{words.publicPage}</a>
        </p>
        <h2>{words.howTitle}</h2>
        <ul className="visit-reasons">
          <li>{draw.method === 'anzhi-draw-1' ? words.how1Names : words.how1}</li>
          <li>{words.how2}</li>
          <li>{words.how3}</li>
        </ul>
      </div>
    </>
  );
}

function DrawFacts({ draw }: { draw: DrawDetail }) {
  const words = useTexts(drawTexts);
  const joints = useTexts(jointTexts);
  return (
    <FactList
      facts={[
        { label: words.unit, value: draw.unitName },
        { label: words.scope, value: draw.scopeWords },
        { label: words.wanted, value: draw.firmsWanted },
        { label: words.perFirm, value: draw.officersPerFirm },
        {
          label: words.officers,
          value: joints.listed(draw.people.map(({ name, id }, place) => `${name}${joints.bracketed([draw.officers[place]?.name, id].join(' '))}`)),
          wide: true,
        },
        { label: words.seedSource, value: draw.seedSource, wide: true },
        { label: words.publishedAt, value: [showMinute(draw.publishedAt), draw.publishedBy].filter(Boolean).join('　') },
        { label: words.drawnAt, value: draw.drawnAt ? [showMinute(draw.drawnAt), draw.drawnBy].filter(Boolean).join('　') : '' },
        { label: words.seed, value: draw.seed },
        { label: words.method, value: draw.method },
        { label: words.listHash, value: <span className="draw-hash">{draw.listHash}</span>, wide: true },
      ]}
    />
  );
}

function DrawResult({ draw }: { draw: DrawDetail }) {
  const words = useTexts(drawTexts);
  const joints = useTexts(jointTexts);
  const result = draw.result ?? [];
  const people = new Map(draw.people.map(({ id, name }) => [id, name]));
  const say = useBilingual();
  const differences = drawDifferences(draw);
  return (
    <>
      <h2>{words.result}</h2>
      <Alert
        type={differences.length === 0 ? 'success' : 'error'}
        title={differences.length === 0 ? words.agrees : words.differs}
        description={differences.length > 0 && differences.map((one) => <div key={one.zh}>{say(one)}</div>)}
        style={{ marginBottom: 8 }}
      />
      <PlainTable
        heads={[words.order, words.firm, words.hash, words.drawnOfficers, '']}
        rows={result.map((firm, place) => [
          place + 1,
          <span key="firm">
            {firm.name} <span className="quiet">{firm.id}</span>
          </span>,
          <span key="hash" className="draw-hash" title={firm.hash}>
            {firm.hash.slice(0, 16)}…
          </span>,
          joints.listed(firm.officers.map((one) => people.get(one.id) ?? one.name)),
          firm.inspectionId !== null ? (
            <Link key="plan" to="/inspections/plans/$id" params={{ id: firm.inspectionId }}>
              {words.openPlan}
            </Link>
          ) : draw.mayPlan ? (
            <Link key="new" to="/inspections/plans/new" search={{ enterprise: firm.id, draw: draw.id }}>
              {words.plan}
            </Link>
          ) : null,
        ])}
      />
      {result[0] && (
        <p className="draw-hash">
          {words.tryIt} printf '%s' '{draw.seed}|{draw.listHash}|firm|{result[0].id}' | sha256sum
        </p>
      )}
    </>
  );
}
