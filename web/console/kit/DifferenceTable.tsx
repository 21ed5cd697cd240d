import type { ReactNode } from 'react';
import { detailDifferences } from '../../../domain/audit/detail-differences.ts';
import { referenceKind } from '../../../domain/audit/detail-references.ts';
import { detailFieldWords, detailValueWords } from '../../../domain/audit/detail-words.ts';
import { useLanguage } from '../../shared/language.ts';
import { useTexts } from '../../shared/texts.ts';
import { auditTexts } from './audit-texts.ts';
import { DivisionName } from './DivisionName.tsx';
import './difference-table.css';

/** What an act changed, field by field, before and after. */
export function DifferenceTable({ details, names }: { details: unknown; names: Record<string, string> }) {
  const words = useTexts(auditTexts);
  const language = useLanguage();
  const rows = detailDifferences(details);
  if (rows.length === 0) return <span className="quiet">{words.noDetails}</span>;
  const hasBefore = rows.some(({ before }) => before !== undefined);

  function show(path: string[], value: unknown): ReactNode {
    if (/^region(Code|Then)?$/.test(path.at(-1) ?? '') && /^\d{9}$/.test(String(value))) return <DivisionName code={String(value)} />;
    const kind = referenceKind(path.at(-1) ?? '');
    const name = kind === undefined ? undefined : names[`${kind} ${String(value)}`];
    return name ?? detailValueWords(path, value, language) ?? '—';
  }

  return (
    <table className="difference-table">
      <thead>
        <tr>
          <th>{words.field}</th>
          {hasBefore && <th>{words.before}</th>}
          <th>{hasBefore ? words.after : words.content}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ path, before, after }) => (
          <tr key={path.join('.')}>
            <th scope="row">{detailFieldWords(path, language)}</th>
            {hasBefore && <td className="quiet">{show(path, before)}</td>}
            <td>{show(path, after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
