import type { HeadFigure } from '../../../../contracts/overviews.ts';
import { percentText } from '../../../../domain/figures/form-figures.ts';
import { useBilingual } from '../../../shared/language.ts';
import { showCount } from '../../../shared/show-number.ts';
import { useTexts } from '../../../shared/texts.ts';
import { OpensLink } from '../figures/OpensLink.tsx';
import './head-figures.css';
import { startTexts } from './start-texts.ts';

/** The figures at the head of a start page with the month before; each opens what it counts. */
export function HeadFigures({ figures }: { figures: HeadFigure[] }) {
  const words = useTexts(startTexts);
  const say = useBilingual();
  return (
    <dl className="head-figures">
      {figures.map(({ key, names, unit, value, previous, isShare, note, opens }) => {
        const show = (number: number | null) => (isShare ? percentText(number) : showCount(number));
        return (
          <div key={key} className="head-figure">
            <dt>{say(names)}</dt>
            <dd>
              <OpensLink opens={opens} className={key === 'overdue' && value ? 'head-figure-value late' : 'head-figure-value'}>
                {show(value)}
              </OpensLink>
              {!isShare && <span className="quiet"> {say(unit)}</span>}
              <span className="head-figure-last">{previous === null ? words.noLast : words.lastMonth(show(previous))}</span>
              <div className="quiet head-figure-note">{say(note)}</div>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
