import { Alert } from 'antd';
import type { ReactNode } from 'react';
import type { Refusal } from '../../shared/refusal.ts';
import { useTexts } from '../../shared/texts.ts';
import './form-page.css';
import { kitTexts } from './kit-texts.ts';

export interface StaleNoticeProps {
  refusal: Refusal | undefined;
  /** The user's values, under the names that the record has. */
  mine: Record<string, unknown>;
  /** The fields to compare, in order, with their labels. */
  labels: Record<string, string>;
  /** How a value reads; absent: as it is. */
  show?: (name: string, value: unknown) => ReactNode;
}

/** For a 412: what another person changed since the record was opened, beside what one has written. */
export function StaleNotice({ refusal, mine, labels, show = (_, value) => String(value ?? '—') }: StaleNoticeProps) {
  const words = useTexts(kitTexts);
  if (refusal?.status !== 412) return null;
  const now = (refusal.current ?? {}) as Record<string, unknown>;
  const differing = Object.keys(labels).filter((name) => name in now && JSON.stringify(now[name]) !== JSON.stringify(mine[name]));
  return (
    <Alert
      type="error"
      role="alert"
      style={{ marginBottom: 16 }}
      title={words.staleTitle}
      description={
        <>
          <p style={{ marginTop: 0 }}>{words.staleHelp}</p>
          <table className="stale-table">
            <thead>
              <tr>
                <th>{words.staleItem}</th>
                <th>{words.staleMine}</th>
                <th>{words.staleNow}</th>
              </tr>
            </thead>
            <tbody>
              {differing.map((name) => (
                <tr key={name}>
                  <td>{labels[name]}</td>
                  <td>{show(name, mine[name])}</td>
                  <td>{show(name, now[name])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      }
    />
  );
}
