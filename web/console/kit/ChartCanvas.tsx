import type { ECharts, EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef } from 'react';

export interface ChartCanvasProps {
  option: EChartsCoreOption | undefined;
  height: number;
  /** What the picture shows, for who cannot see it. */
  label: string;
  /** Index of the series and of the value that was clicked. */
  onPick?: ((series: number, value: number) => void) | undefined;
}

/** An ECharts picture: loads the engine when first shown, follows its width, is disposed with its page. */
export function ChartCanvas({ option, height, label, onPick }: ChartCanvasProps) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts | undefined>(undefined);
  const pick = useRef(onPick);
  const wanted = useRef(option);
  pick.current = onPick;
  wanted.current = option;

  useEffect(() => {
    let gone = false;
    const watcher = new ResizeObserver(() => chart.current?.resize());
    void import('./chart-engine.ts').then(({ init }) => {
      if (gone || !box.current) return;
      chart.current = init(box.current, null, { renderer: 'svg' });
      chart.current.on('click', (event) => pick.current?.(event.seriesIndex ?? 0, event.dataIndex));
      if (wanted.current) chart.current.setOption(wanted.current);
      watcher.observe(box.current);
    });
    return () => {
      gone = true;
      watcher.disconnect();
      chart.current?.dispose();
      chart.current = undefined;
    };
  }, []);

  useEffect(() => {
    if (option) chart.current?.setOption(option, { notMerge: true });
  }, [option]);

  return <div ref={box} role="img" aria-label={label} style={{ height, width: '100%' }} />;
}
