import { useMemo } from 'react';
import { checkDrawFile } from '../../domain/inspections/check-draw-file.ts';
import type { DrawFile } from '../../domain/inspections/draw-file.ts';
import { jointTexts } from '../shared/joint-texts.ts';
import { useBilingual } from '../shared/language.ts';
import { showMinute } from '../shared/show-time.ts';
import { useTexts } from '../shared/texts.ts';
import { DrawnFirms } from './DrawnFirms.tsx';
import { portalTexts } from './portal-texts.ts';
import { usePublic } from './read-public.ts';
import { Waiting } from './Waiting.tsx';

/** One draw: what was published before, what was drawn, and the same drawn again in this browser. */
export function DrawPublished({ id }: { id: string }) {
  const words = useTexts(portalTexts);
  const joints = useTexts(jointTexts);
  const { answer, again } = usePublic<DrawFile>(`/api/public/draws/${id}`);
  if (answer.is !== 'here') return <Waiting is={answer.is} again={again} />;
  const draw = answer.value;
  return (
    <>
      <h1>{draw.title}</h1>
      <p>{words[draw.state]}</p>
      <Facts draw={draw} />
      <p>
        <a href={`/api/public/draws/${draw.id}`} download={`draw-${draw.id}.json`}>
          {words.download}
        </a>
      </p>
      <Verdict draw={draw} />
      {draw.result && <DrawnFirms result={draw.result} />}
      <h2>
        {words.list}
        {joints.bracketed(String(draw.firms.length))}
      </h2>
      <ol>
        {draw.firms.map((firm) => (
          <li key={firm.id}>
            {firm.name} <span className="quiet">{firm.id}</span>
          </li>
        ))}
      </ol>
      <h2>{words.how}</h2>
      <ol>
        <li>{words.how1}</li>
        <li>{words.how2}</li>
        <li>{words.how3}</li>
        <li>{words.how4}</li>
      </ol>
    </>
  );
}

function Facts({ draw }: { draw: DrawFile }) {
  const words = useTexts(portalTexts);
  const say = useBilingual();
  const officers =
    draw.method === 'anzhi-draw-1'
      ? words.officersHidden(draw.officers.length)
      : draw.officers.map(({ id, name }) => `${name} (${words.id} ${id})`).join(' · ');
  const facts: [label: string, value: string | null][] = [
    [words.unit, draw.unitName],
    [words.campaign, draw.campaign && say(draw.campaign)],
    [words.scope, draw.scopeWords],
    [words.counts, `${draw.firmsWanted}/${draw.firms.length}`],
    [words.perFirm, String(draw.officersPerFirm)],
    [words.officers, officers],
    [words.publishedAt, showMinute(draw.publishedAt)],
    [words.seedSource, draw.seedSource],
    [words.seed, draw.seed ?? (draw.state === 'withdrawn' ? null : words.noSeed)],
    [words.drawnAt, draw.drawnAt && showMinute(draw.drawnAt)],
    [words.withdrawnAt, draw.withdrawnAt && showMinute(draw.withdrawnAt)],
    [words.listHash, draw.listHash],
  ];
  return (
    <dl>
      {facts
        .filter(([, value]) => value !== null)
        .map(([label, value]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd className={label === words.listHash ? 'hash' : undefined}>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function Verdict({ draw }: { draw: DrawFile }) {
  const words = useTexts(portalTexts);
  const say = useBilingual();
  const { differences } = useMemo(() => checkDrawFile(draw), [draw]);
  const isFirst = draw.method === 'anzhi-draw-1';
  if (differences.length > 0) {
    return (
      <div className="differs" role="alert">
        {words.differs}
        {differences.map((one) => (
          <div key={one.zh}>{say(one)}</div>
        ))}
      </div>
    );
  }
  if (isFirst && draw.result === null) return null;
  return <p className="equal">{draw.result === null ? words.listEqual : isFirst ? words.published1 : words.equal}</p>;
}
