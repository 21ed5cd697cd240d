import type { DrawFile } from '../../domain/inspections/draw-file.ts';
import { useTexts } from '../shared/texts.ts';
import { portalTexts } from './portal-texts.ts';

/** The result, in the order of the draw. */
export function DrawnFirms({ result }: { result: NonNullable<DrawFile['result']> }) {
  const words = useTexts(portalTexts);
  return (
    <>
      <h2>{words.result}</h2>
      <table>
        <thead>
          <tr>
            {[words.order, words.firm, words.who, words.hash].map((head) => (
              <th key={head}>{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {result.map((firm, place) => (
            <tr key={firm.id}>
              <td data-head={words.order}>{place + 1}</td>
              <td>
                {firm.name} <span className="quiet">{firm.id}</span>
              </td>
              <td data-head={words.who}>{firm.officers.map(({ id, name }) => name || id).join(' · ')}</td>
              <td className="hash" data-head={words.hash}>
                {firm.hash}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
