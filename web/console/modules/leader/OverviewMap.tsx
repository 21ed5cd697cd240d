import { useNavigate } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import type { z } from 'zod';
import type { leaderOverview, Opens } from '../../../../contracts/overviews.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useDivisions } from '../../kit/divisions.ts';
import { RegionMap } from '../../kit/RegionMap.tsx';
import { opensProps } from '../figures/OpensLink.tsx';
import { startTexts } from './start-texts.ts';

type Maps = z.output<typeof leaderOverview.output>['maps'];

/** The map of the cities; a click shows a city's counties, a click there what stands behind. A city's own leader begins with his counties. */
export function OverviewMap({ maps, city: own, height }: { maps: Maps; city: string | undefined; height: number }) {
  const words = useTexts(startTexts);
  const say = useBilingual();
  const navigate = useNavigate();
  const divisions = useDivisions();
  const [shown, setShown] = useState(maps[0]?.key);
  const [chosen, setCity] = useState<string>();
  const city = own ?? chosen;
  const map = maps.find(({ key }) => key === shown) ?? maps[0];
  if (!map) return null;
  const cityName = divisions.data?.find(({ code }) => code === city)?.name ?? '';
  const open = (opens: Opens | null | undefined) => {
    if (opens) void navigate(opensProps(opens));
  };
  return (
    <div className="overview-map">
      <div className="overview-map-choice">
        <Segmented
          size="small"
          value={map.key}
          onChange={(key) => setShown(String(key))}
          options={maps.map(({ key, names }) => ({ value: key, label: say(names) }))}
        />
        {chosen && (
          <Button size="small" type="link" onClick={() => setCity(undefined)}>
            {words.back}
          </Button>
        )}
      </div>
      <RegionMap
        level={city ? 'counties' : 'cities'}
        {...(city ? { within: city } : {})}
        title={`${city ? `${words.county(cityName)} ` : ''}${say(map.names)}（${say(map.unit)}）`}
        values={city ? map.counties.filter(({ code }) => code.startsWith(city.slice(0, 4))) : map.cities}
        height={height}
        isShare={map.unit.en === '%'}
        onOpen={(code) => {
          if (city) open(map.counties.find((one) => one.code === code)?.opens);
          else setCity(code);
        }}
      />
    </div>
  );
}
