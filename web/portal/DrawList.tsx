import { useState } from 'react';
import type { PublicDrawPage } from '../../contracts/public-draws.ts';
import { showMinute } from '../shared/show-time.ts';
import { useTexts } from '../shared/texts.ts';
import { portalTexts } from './portal-texts.ts';
import { usePublic } from './read-public.ts';
import { Waiting } from './Waiting.tsx';

export function DrawList() {
  const words = useTexts(portalTexts);
  const [page, setPage] = useState(1);
  const { answer, again } = usePublic<PublicDrawPage>(`/api/public/draws?page=${page}&size=50`);
  if (answer.is !== 'here') return <Waiting is={answer.is} again={again} />;
  const { rows, total, size } = answer.value;
  return (
    <>
      <h1>{words.site}</h1>
      {rows.length === 0 && <p>{words.empty}</p>}
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              {[words.title, words.unit, words.counts, words.publishedAt, words.drawnAt, words.state].map((head) => (
                <th key={head}>{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>
                  <a href={`/public/draws/${row.id}`}>{row.title}</a>
                </td>
                <td>{row.unitName}</td>
                <td data-head={words.counts}>
                  {row.firmsWanted}/{row.firms}
                </td>
                <td data-head={words.publishedAt}>{showMinute(row.publishedAt)}</td>
                <td data-head={words.drawnAt}>{row.drawnAt ? showMinute(row.drawnAt) : '—'}</td>
                <td>{words[row.state]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {total > size && (
        <p>
          <button type="button" disabled={page === 1} onClick={() => setPage(page - 1)}>
            {words.later}
          </button>{' '}
          <button type="button" disabled={page * size >= total} onClick={() => setPage(page + 1)}>
            {words.earlier}
          </button>
        </p>
      )}
    </>
  );
}
