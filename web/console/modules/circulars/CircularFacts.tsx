import { Link } from '@tanstack/react-router';
import type { CircularDetail } from '../../../../contracts/circulars.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FactList } from '../../kit/FactList.tsx';
import { LateDays } from '../../kit/LateDays.tsx';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { circularTexts } from './circular-texts.ts';

/** Who drafted and issued it, what corrects what, the fingerprint of the document, and who has confirmed it. */
export function CircularFacts({ circular }: { circular: CircularDetail }) {
  const words = useTexts(circularTexts);
  const { corrects, correctedBy } = circular;
  const tie = (other: { id: string; number: string }) => <Link to={`/circulars/${other.id}` as '/'}>{other.number}</Link>;
  return (
    <>
      <h2>{words.facts}</h2>
      <FactList
        columns={1}
        facts={[
          { label: words.unit, value: circular.unitName },
          { label: words.draftedBy, value: `${circular.draftedBy} ${showMinute(circular.draftedAt)}` },
          { label: words.issuedBy, value: circular.issuedAt ? `${circular.issuedBy ?? ''} ${showMinute(circular.issuedAt)}` : '—' },
          ...(corrects
            ? [
                { label: words.corrects, value: tie(corrects) },
                { label: words.reason, value: circular.correctReason },
              ]
            : []),
          ...(correctedBy ? [{ label: words.correctedBy, value: tie(correctedBy) }] : []),
          ...(circular.status === 'withdrawn' ? [{ label: words.withdraw, value: circular.withdrawReason }] : []),
          { label: words.fingerprint, value: <span className="circular-fingerprint">{circular.files.pdf?.sha256 ?? '—'}</span> },
        ]}
      />
      <h2>{words.receiptList}</h2>
      <PlainTable
        heads={[words.receiver, words.receivedAt, words.receivedBy]}
        rows={circular.receiptList.map((row) => [
          row.unitName,
          row.receivedAt ? (
            showMinute(row.receivedAt)
          ) : row.dueOn ? (
            <span key="due">
              {words.due} <LateDays due={row.dueOn} />
            </span>
          ) : (
            words.notReceived
          ),
          row.receivedBy ?? '—',
        ])}
      />
    </>
  );
}
