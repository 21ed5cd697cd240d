import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { DocumentDetail } from '../../../../contracts/document-records.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { type Fact, FactList } from '../../kit/FactList.tsx';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { TimeLine } from '../../kit/TimeLine.tsx';
import { documentTexts } from './document-texts.ts';
import { DocumentServices } from './DocumentServices.tsx';

/** What became of a document: facts, the opinions of its chain, its services, and who did what. */
export function DocumentCourse({ document }: { document: DocumentDetail }) {
  const words = useTexts(documentTexts);
  const say = useBilingual();
  const { chain, approvals, moves, issuedOn } = document;
  return (
    <>
      <FactList facts={factsOf(document, words)} />
      {chain.length > 0 && (
        <>
          <h2 className="document-section">{words.chain}</h2>
          <PlainTable
            heads={[words.step, words.person, words.opinion, words.day]}
            rows={chain.map((step, place) => {
              const said = approvals[place];
              const isWaiting = document.state === 'in-approval' && document.step === place;
              return [
                say(step),
                said?.name ?? '—',
                said?.opinion ?? (isWaiting ? <strong key="waits">{words.waiting}</strong> : '—'),
                said?.day ?? '—',
              ];
            })}
          />
        </>
      )}
      {issuedOn !== null && <DocumentServices document={document} />}
      <h2 className="document-section">{words.timeLine}</h2>
      <TimeLine
        moments={moves.toReversed().map((move) => ({
          key: String(move.seq),
          at: move.at,
          what: say(move.actWords),
          who: [move.person, move.capacity].filter(Boolean).join('　'),
          ...(move.words === '' ? {} : { detail: move.words }),
        }))}
      />
    </>
  );
}

function factsOf(
  document: DocumentDetail,
  words: Record<
    'unit' | 'draftedBy' | 'draftedAt' | 'issuedOn' | 'servedOn' | 'notServed' | 'endReason' | 'supersedes' | 'supersededBy' | 'fingerprint',
    string
  >,
): Fact[] {
  const { supersedes, supersededBy, supersedeReason, endReason, fileSha256, issuedOn, servedOn } = document;
  const tie = (other: NonNullable<typeof supersedes>): ReactNode => (
    <Link to="/cases/documents/$id" params={{ id: other.id }}>
      {other.number ?? other.id}
    </Link>
  );
  return [
    { label: words.unit, value: document.unitName },
    { label: words.draftedBy, value: document.draftedBy },
    { label: words.draftedAt, value: showMinute(document.draftedAt) },
    { label: words.issuedOn, value: issuedOn },
    ...(issuedOn === null ? [] : [{ label: words.servedOn, value: servedOn ?? words.notServed }]),
    ...(supersedes
      ? [
          {
            label: words.supersedes,
            value: (
              <>
                {tie(supersedes)} {supersedeReason}
              </>
            ),
            wide: true,
          },
        ]
      : []),
    ...(supersededBy ? [{ label: words.supersededBy, value: tie(supersededBy) }] : []),
    ...(endReason === '' ? [] : [{ label: words.endReason, value: endReason, wide: true }]),
    ...(fileSha256 ? [{ label: words.fingerprint, value: <span className="document-fingerprint">{fileSha256}</span>, wide: true }] : []),
  ];
}
