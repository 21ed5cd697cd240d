import type { CaseDetail, CaseEvidenceRow } from '../../../../contracts/case-records.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { LateDays } from '../../kit/LateDays.tsx';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { caseTexts } from './case-texts.ts';
import { evidenceTexts } from './evidence-texts.ts';

/** The evidence with its chain of custody: hash, seal, who holds it, every hand-over. */
export function EvidencePart({ one }: { one: CaseDetail }) {
  const words = useTexts(evidenceTexts);
  const titles = useTexts(caseTexts);
  const say = useBilingual();
  return (
    <section>
      <h2 className="case-section">{titles.evidence}</h2>
      <PlainTable
        heads={[words.number, words.name, words.proves, words.holder, words.hold]}
        empty={words.none}
        rows={one.evidence.map((item) => [
          item.number,
          <div key="name">
            {item.name} <span className="quiet">{say(item.kindWords)}</span>
            <div className="quiet">{words.taken(item.collectedOn, item.takenFrom || '—', item.officers.join('、') || '—')}</div>
            {item.sha256 && <div className="quiet" title={item.sha256}>{`SHA-256 ${item.sha256.slice(0, 16)}…`}</div>}
          </div>,
          item.proves || '—',
          <Holder key="holder" item={item} />,
          <Hold key="hold" item={item} />,
        ])}
      />
    </section>
  );
}

function Holder({ item }: { item: CaseEvidenceRow }) {
  const words = useTexts(evidenceTexts);
  return (
    <>
      <div>{[item.holder?.name ?? '—', item.place].filter(Boolean).join('，')}</div>
      {item.seal && <div className="quiet">{words.sealed(item.seal)}</div>}
      {!item.isChainWhole && <div className="late">{words.broken}</div>}
      {item.custody.map((move) => (
        <div key={`${move.at} ${move.to}`} className="quiet">
          {words.handed(move.at.slice(0, 10), move.from, move.to)}
        </div>
      ))}
    </>
  );
}

function Hold({ item }: { item: CaseEvidenceRow }) {
  const words = useTexts(evidenceTexts);
  if (item.disposedOn) return <span className="settled">{words.disposed(item.disposedOn, item.disposal)}</span>;
  if (item.holdEndsOn)
    return (
      <>
        {words.held} <LateDays due={item.holdEndsOn} />
      </>
    );
  return <>—</>;
}
