import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { divisionMap } from '../../../contracts/divisions.ts';
import { callEndpoint } from '../../shared/call-endpoint.ts';
import { showCount } from '../../shared/show-number.ts';
import { chartWords, stepColours } from './chart-colours.ts';
import { ChartCanvas } from './ChartCanvas.tsx';
import { useDivisions } from './divisions.ts';
import { ErrorPage } from './ErrorPage.tsx';
import { Loading } from './Loading.tsx';

export interface RegionMapProps {
  level: 'cities' | 'counties';
  /** With its unit. */
  title: string;
  /** By division code; a division that is not named here stays white. */
  values: { code: string; value: number }[];
  height?: number;
  /** Whole per cent: five equal steps from 0 to 100, so that a colour always means the same. */
  isShare?: boolean;
  /** Only the counties of this city. */
  within?: string;
  onOpen?: (code: string) => void;
}

/** A county names itself by `code`, a city only by `city`; both in six digits. */
interface Boundaries {
  features: { properties: { code?: string; city: string; name?: string } }[];
}

/** The province by cities or counties, darker where there are more. */
export function RegionMap({ level, title, values, height = 360, isShare = false, within, onOpen }: RegionMapProps) {
  const map = within ? `${level} ${within}` : level;
  const boundaries = useQuery({
    queryKey: [divisionMap.id, map, 'drawn'],
    staleTime: Infinity,
    meta: { fixed: true },
    queryFn: async () => {
      const bytes = (await callEndpoint(divisionMap, { params: { level } })) as Blob;
      const shapes = JSON.parse(await bytes.text()) as Boundaries;
      if (within) shapes.features = shapes.features.filter(({ properties }) => properties.city.startsWith(within.slice(0, 4)));
      const codes = shapes.features.map(({ properties }) => {
        properties.name = (properties.code ?? properties.city).padEnd(9, '0'); // shapes and values meet by code
        return properties.name;
      });
      const { registerMap } = await import('./chart-engine.ts');
      registerMap(map, shapes as never);
      return codes;
    },
  });
  const divisions = useDivisions();
  const codes = boundaries.data;
  const names = useMemo(() => new Map(divisions.data?.map(({ code, name }) => [code, name])), [divisions.data]);

  const option = useMemo(() => {
    if (!codes) return undefined;
    const valueOf = new Map(values.map(({ code, value }) => [code, value]));
    const nameOf = ({ name }: { name: string }) => names.get(name) ?? '';
    return {
      animation: false,
      textStyle: chartWords,
      title: { text: title, left: 0, top: 0, textStyle: { ...chartWords, fontSize: 14, fontWeight: 600 } },
      tooltip: {
        transitionDuration: 0,
        textStyle: chartWords,
        extraCssText: 'box-shadow:none;border-radius:2px',
        formatter: ({ name, value }: { name: string; value: number }) => `${names.get(name) ?? name} ${Number.isNaN(value) ? '—' : showCount(value)}`,
      },
      visualMap: {
        type: 'piecewise',
        pieces: isShare ? shareSteps() : stepsUpTo(Math.max(1, ...values.map(({ value }) => value))),
        left: 0,
        bottom: 0,
        itemWidth: 14,
        itemHeight: 10,
        textStyle: chartWords,
      },
      series: [
        {
          type: 'map',
          map,
          top: 32,
          bottom: 8,
          selectedMode: false,
          cursor: onOpen ? 'pointer' : 'default',
          label: {
            show: level === 'cities' || within !== undefined,
            formatter: nameOf,
            ...chartWords,
            fontSize: 11,
            textBorderColor: '#fff',
            textBorderWidth: 2,
          },
          labelLayout: { hideOverlap: true },
          itemStyle: { areaColor: '#fff', borderColor: '#8b95a1', borderWidth: 0.6 },
          emphasis: { label: { show: true, formatter: nameOf, ...chartWords }, itemStyle: { areaColor: '#e9d9a8' } },
          data: codes.map((code) => ({ name: code, value: valueOf.get(code) })),
        },
      ],
    };
  }, [codes, names, values, title, level, map, isShare, within, onOpen]);

  if (boundaries.error) return <ErrorPage error={boundaries.error} reset={() => void boundaries.refetch()} />;
  if (!option || !codes) return <Loading />;
  const told = values.map(({ code, value }) => `${names.get(code) ?? code} ${showCount(value)}`).join(', ');
  return <ChartCanvas option={option} height={height} label={`${title}: ${told}`} onPick={onOpen && ((_, place) => onOpen(codes[place] ?? ''))} />;
}

/** Whole-numbered steps from zero to the greatest value; zero is a step of its own. */
function stepsUpTo(most: number) {
  const count = Math.min(stepColours.length - 1, most);
  const bounds = Array.from({ length: count + 1 }, (_, step) => Math.round((most * step) / count));
  const steps = bounds.slice(1).map((max, step) => {
    const min = (bounds[step] ?? 0) + 1;
    return {
      min,
      max,
      label: min === max ? showCount(max) : `${showCount(min)}–${showCount(max)}`,
      color: stepColours[step + 1 + stepColours.length - 1 - count],
    };
  });
  return [{ value: 0, label: '0', color: stepColours[0] }, ...steps];
}

/** Five equal steps of whole per cent. */
function shareSteps() {
  return stepColours.map((color, step) => {
    const [min, max] = [step === 0 ? 0 : step * 20 + 1, (step + 1) * 20];
    return { min, max, label: `${min}–${max}`, color };
  });
}
