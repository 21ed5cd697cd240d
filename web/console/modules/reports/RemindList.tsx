import { App, Button } from 'antd';
import type { Collection } from '../../../../contracts/report-collection.ts';
import { useTexts } from '../../../shared/texts.ts';
import { reportTexts } from './report-texts.ts';

/** Names of the units that have sent nothing valid, to be reminded; copied in one go. */
export function RemindList({ data }: { data: Collection }) {
  const words = useTexts(reportTexts);
  const { message } = App.useApp();
  const late = data.remind.filter(({ isLate }) => isLate);
  const owed = data.remind.filter(({ isLate }) => !isLate);

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(data.remind.map(({ unit }) => unit).join('\n'));
    void message.success(words.copied);
  }

  return (
    <aside className="collection-remind">
      <h2>
        {words.remind} <span className="quiet collection-remind-count">{data.remind.length}</span>
        {data.remind.length > 0 && (
          <Button type="link" size="small" className="no-print" onClick={() => void copy()}>
            {words.copyNames}
          </Button>
        )}
      </h2>
      {data.remind.length === 0 && <p className="settled">{words.remindNobody}</p>}
      {late.length > 0 && <Names title={words.remindLate} units={late.map(({ unit }) => unit)} isLate />}
      {owed.length > 0 && <Names title={words.remindOwed} units={owed.map(({ unit }) => unit)} />}
    </aside>
  );
}

const shown = 60;

function Names({ title, units, isLate = false }: { title: string; units: string[]; isLate?: boolean }) {
  const words = useTexts(reportTexts);
  return (
    <>
      <h3 className={isLate ? 'late' : ''}>
        {title} {units.length}
      </h3>
      <ul>
        {units.slice(0, shown).map((unit) => (
          <li key={unit}>{unit}</li>
        ))}
      </ul>
      {units.length > shown && <p className="quiet">{words.moreUnits(units.length - shown)}</p>}
    </>
  );
}
