import { useNavigate } from '@tanstack/react-router';
import type { z } from 'zod';
import type { leaderOverview } from '../../../../contracts/overviews.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { Chart } from '../../kit/Chart.tsx';
import { figureLinkProps } from '../figures/records-link.ts';
import { startTexts } from './start-texts.ts';

export type Trend = z.output<typeof leaderOverview.output>['trend'];

/** Registered and closed by month; a bar opens its records. */
export function TrendChart({ trend, height }: { trend: Trend; height: number }) {
  const words = useTexts(startTexts);
  const say = useBilingual();
  const navigate = useNavigate();
  return (
    <Chart
      kind="bars"
      title={words.trend}
      categories={trend.periods.map(({ id }) => String(Number(id.slice(5, 7))) + (id.length > 7 ? id.slice(7) : say({ zh: '月', en: '' })))}
      series={trend.series.map(({ names, values }) => ({ name: say(names), values }))}
      height={height}
      onOpen={(series, category) => {
        const link = trend.series[series]?.links[category];
        if (link) void navigate(figureLinkProps(link));
      }}
    />
  );
}
