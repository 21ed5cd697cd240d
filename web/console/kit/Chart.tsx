import { useMemo } from 'react';
import { showCount } from '../../shared/show-number.ts';
import { axisLine, chartWords, seriesColours } from './chart-colours.ts';
import { ChartCanvas } from './ChartCanvas.tsx';

export interface ChartProps {
  kind: 'bars' | 'lines';
  /** With its unit: "每月登记问题（个）". */
  title: string;
  /** Along the axis: months, cities. */
  categories: string[];
  /** Six at most; values in the order of the categories, null where nothing is known. */
  series: { name: string; values: (number | null)[] }[];
  height?: number;
  /** Bars lying down, for long names. */
  lying?: boolean;
  /** What stands behind a bar or point. */
  onOpen?: (series: number, category: number) => void;
}

/** Bars or lines from zero. */
export function Chart({ kind, title, categories, series, height = 260, lying = false, onOpen }: ChartProps) {
  const option = useMemo(() => {
    const names = { type: 'category', data: categories, axisLine, axisTick: { show: false }, axisLabel: chartWords, inverse: lying };
    const values = { type: 'value', min: 0, minInterval: 1, axisLabel: chartWords, splitLine: axisLine };
    return {
      animation: false,
      color: seriesColours,
      textStyle: chartWords,
      title: { text: title, left: 0, top: 0, textStyle: { ...chartWords, fontSize: 14, fontWeight: 600 } },
      legend: { show: series.length > 1, right: 0, top: 2, itemWidth: 12, itemHeight: 8, textStyle: chartWords },
      grid: { left: 0, right: 8, top: 40, bottom: 0, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      tooltip: {
        trigger: 'axis',
        axisPointer: { type: kind === 'bars' ? 'shadow' : 'line' },
        transitionDuration: 0,
        textStyle: chartWords,
        extraCssText: 'box-shadow:none;border-radius:2px',
        valueFormatter: (value: unknown) => showCount(value as number | null),
      },
      xAxis: lying ? values : names,
      yAxis: lying ? names : values,
      series: series.slice(0, seriesColours.length).map(({ name, values: data }, place) =>
        kind === 'bars'
          ? { type: 'bar', name, data, barMaxWidth: 28, cursor: onOpen ? 'pointer' : 'default' }
          : {
              type: 'line',
              name,
              data,
              symbol: place % 2 ? 'rect' : 'circle',
              symbolSize: 6,
              lineStyle: { width: 2, type: place % 2 ? 'dashed' : 'solid' },
              cursor: onOpen ? 'pointer' : 'default',
            },
      ),
    };
  }, [kind, title, categories, series, lying, onOpen]);
  return <ChartCanvas option={option} height={height} label={describe(title, categories, series)} onPick={onOpen} />;
}

function describe(title: string, categories: string[], series: ChartProps['series']): string {
  const rows = series.map(
    ({ name, values }) => `${name}: ${categories.map((category, place) => `${category} ${showCount(values[place])}`).join(', ')}`,
  );
  return [title, ...rows].join('; ');
}
