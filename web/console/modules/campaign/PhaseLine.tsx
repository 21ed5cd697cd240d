import type { CampaignDetail } from '../../../../contracts/campaigns.ts';
import { useBilingual } from '../../../shared/language.ts';
import { daysBetween } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { campaignTexts } from './campaign-texts.ts';

/** The campaign's days from left to right: phases above, key periods below, today as a line through both. */
export function PhaseLine({ campaign }: { campaign: CampaignDetail }) {
  const words = useTexts(campaignTexts);
  const say = useBilingual();
  const { period, today } = campaign;
  const length = daysBetween(period.from, period.to) + 1;
  const share = (days: number) => `${Math.min(100, Math.max(0, (days / length) * 100))}%`;
  const place = ({ from, to }: { from: string; to: string }) => ({
    left: share(daysBetween(period.from, from)),
    width: share(daysBetween(from, to) + 1),
  });
  const isNow = today >= period.from && today <= period.to;
  const lanes = laneOf(campaign.keyPeriods);
  return (
    <div
      className="phase-line"
      role="img"
      aria-label={[...campaign.phases, ...campaign.keyPeriods].map((one) => `${say(one.names)} ${words.span(one.from, one.to)}`).join('; ')}
    >
      <div className="phase-line-lane">
        {campaign.phases.map((phase) => (
          <div
            key={phase.key}
            className={phase.isPresent ? 'phase-line-bar phase-line-now' : 'phase-line-bar'}
            style={place(phase)}
            title={words.span(phase.from, phase.to)}
          >
            {say(phase.names)}
          </div>
        ))}
      </div>
      {lanes.map((lane, number) => (
        <div key={number} className="phase-line-lane phase-line-key">
          {lane.map((one) => (
            <div key={one.key} className="phase-line-bar" style={place(one)} title={`${say(one.names)} ${words.span(one.from, one.to)}`}>
              {say(one.names)}
            </div>
          ))}
        </div>
      ))}
      <div className="phase-line-months">
        {monthsOf(period).map((month) => (
          <span key={month} style={{ left: share(daysBetween(period.from, month)) }}>
            {month.slice(0, 7)}
          </span>
        ))}
      </div>
      {isNow && (
        <div className="phase-line-today" style={{ left: share(daysBetween(period.from, today) + 0.5) }}>
          <span>{`${words.today} ${today}`}</span>
        </div>
      )}
    </div>
  );
}

/** Days that the name of a short period takes up. */
const daysOfName = 24;

/** Periods that overlap stand below each other, and so do those whose names would. */
function laneOf<Span extends { from: string; to: string }>(spans: readonly Span[]): Span[][] {
  const lanes: Span[][] = [];
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const free = lanes.find((lane) => isFree(lane.at(-1), span.from));
    if (free) free.push(span);
    else lanes.push([span]);
  }
  return lanes;
}

function isFree(last: { from: string; to: string } | undefined, from: string): boolean {
  return last === undefined || (last.to < from && daysBetween(last.from, from) >= daysOfName);
}

function monthsOf({ from, to }: { from: string; to: string }): string[] {
  const months: string[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (let first = `${from.slice(0, 7)}-01`; first <= to;) {
    months.push(first);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
    first = `${year}-${String(month).padStart(2, '0')}-01`;
  }
  return months.filter((first) => first >= from);
}
