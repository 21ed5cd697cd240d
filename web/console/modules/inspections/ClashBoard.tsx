import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { readClashBoard } from '../../../../contracts/inspections.ts';
import type { TaskSource } from '../../../../domain/inspections/task-sources.ts';
import type { EndpointAnswer } from '../../../shared/endpoint-args.ts';
import { useBilingual } from '../../../shared/language.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { SettingsUsed } from './SettingsUsed.tsx';
import { inspectionTexts } from './inspection-texts.ts';

type Board = EndpointAnswer<typeof readClashBoard>;

export interface BoardAsked {
  enterprise: string | undefined;
  /** The body that leads the visit; left out: one's own. */
  unit?: string;
  from: string;
  to: string;
  source: TaskSource | undefined;
  joint: readonly string[];
  except?: string;
}

/** What every body did and plans at the firm, with the cap; read anew as the plan is written. */
export function useClashBoard({ enterprise, unit, from, to, source, joint, except }: BoardAsked): Board | undefined {
  const query = {
    enterprise: enterprise ?? '',
    ...(unit ? { unit } : {}),
    from,
    to,
    ...(source ? { source } : {}),
    ...(joint.length > 0 ? { joint: joint.join(',') } : {}),
    ...(except ? { except } : {}),
  };
  const isEnough = enterprise !== undefined && from !== '' && to !== '' && from <= to;
  return useQuery({ ...pageFor(readClashBoard, { query }), enabled: isEnough }).data;
}

export function ClashBoard({ board }: { board: Board | undefined }) {
  const words = useTexts(inspectionTexts);
  const say = useBilingual();
  if (!board) return <p className="quiet">{words.boardEmpty}</p>;
  const weights = { blocks: words.blocks, explain: words.explain, tells: words.tells };
  return (
    <>
      <h2>{words.cap}</h2>
      <p className={board.cap.isOver ? 'late' : ''} style={{ margin: 0 }}>
        {say(board.cap.words)} {board.cap.document && <span className="quiet">{words.capBy(board.cap.document)}</span>}
      </p>
      {board.cap.doubt && (
        <p className="quiet" style={{ margin: 0 }}>
          {say(board.cap.doubt)}
        </p>
      )}
      <h2>{words.board}</h2>
      {board.clashes.length > 0 && (
        <ul className="visit-clashes">
          {board.clashes.map((clash) => (
            <li key={clash.id}>
              <strong className={clash.weight === 'tells' ? '' : 'late'}>{weights[clash.weight]}</strong>
              {'　'}
              {say(clash.words)}
              <div className="quiet">
                {say(clash.advice)}　{clash.basis}　{words.spanBy(say(clash.origin))}
              </div>
            </li>
          ))}
        </ul>
      )}
      {board.visits.length === 0 ? <p className="quiet">{words.noVisits}</p> : <Visits visits={board.visits} />}
      <SettingsUsed settings={board.settings} />
      <h2>{words.rules}</h2>
      <ul>
        {board.rules.map((rule) => (
          <li key={rule.id}>
            {say(rule.words)}
            <div className="quiet">
              {say(rule.basis)}
              {rule.doubt && <>　{say(rule.doubt)}</>}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Visits({ visits }: { visits: Board['visits'] }) {
  const say = useBilingual();
  return (
    <table className="visit-checklist">
      <tbody>
        {visits.map((visit) => (
          <tr key={visit.key}>
            <td style={{ whiteSpace: 'nowrap' }}>
              {visit.id === null ? (
                visit.on
              ) : visit.kind === 'check' ? (
                <Link to="/inspections/$id" params={{ id: visit.id }}>
                  {visit.on}
                </Link>
              ) : (
                <Link to="/inspections/plans/$id" params={{ id: visit.id }}>
                  {visit.on}
                </Link>
              )}
            </td>
            <td style={{ whiteSpace: 'nowrap' }}>{say(visit.statusWords)}</td>
            <td>
              {visit.unitName} {visit.sourceWords && <span className="quiet">{say(visit.sourceWords)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
