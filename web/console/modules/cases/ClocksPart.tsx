import { Button } from 'antd';
import { useState } from 'react';
import type { CaseClockRow, CaseDetail } from '../../../../contracts/case-records.ts';
import { jointTexts } from '../../../shared/joint-texts.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { LateDays } from '../../kit/LateDays.tsx';
import { caseTexts } from './case-texts.ts';

/** Every period of law in the case, each opening its reckoning line by line: from, counted, left out, article. */
export function ClocksPart({ one }: { one: CaseDetail }) {
  const words = useTexts(caseTexts);
  if (one.clocks.length === 0) return null;
  return (
    <section>
      <h2 className="case-section">{words.clocks}</h2>
      <div className="case-clocks">
        {one.clocks.map((clock) => (
          <Clock
            key={`${clock.rule} ${clock.partyId ?? ''} ${clock.dueOn}`}
            clock={clock}
            party={one.partyList.find(({ id }) => id === clock.partyId)?.details.name}
          />
        ))}
      </div>
      {one.extensions.map((extension) => (
        <p key={`${extension.on} ${extension.document}`}>
          {extension.on}{' '}
          {words.extendedBy(extension.days === null ? words.asLawAllows : words.days(extension.days), extension.document, extension.person)}{' '}
          <span className="quiet">{extension.reason}</span>
        </p>
      ))}
      {one.suspensions.map((pause) => (
        <p key={`${pause.from} ${pause.document}`}>
          {words.suspendedFor(pause.from, pause.to, pause.document, pause.person)} <span className="quiet">{pause.reason}</span>
        </p>
      ))}
    </section>
  );
}

function Clock({ clock, party }: { clock: CaseClockRow; party: string | undefined }) {
  const words = useTexts(caseTexts);
  const joints = useTexts(jointTexts);
  const say = useBilingual();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="case-clock">
      <div className="case-clock-name">
        {say(clock.words)} {party && <span className="quiet">{party}</span>}
      </div>
      <div>
        {clock.isRunning ? <LateDays due={clock.dueOn} /> : clock.dueOn}{' '}
        <span className="quiet">
          {clock.isRunning ? words.running : words.ended}
          {clock.confidence !== 'high' && joints.bracketed(words.doubt)}
        </span>
      </div>
      <Button type="link" size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.explain}
      </Button>
      {isOpen && (
        <ol className="case-lines">
          {clock.lines.map((line) => (
            <li key={line.zh}>{say(line)}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
