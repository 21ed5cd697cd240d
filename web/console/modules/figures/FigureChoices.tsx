import { Button, DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { z } from 'zod';
import { dimensions, type figureCatalogue, type FigureDimension } from '../../../../contracts/figures.ts';
import { useBilingual } from '../../../shared/language.ts';
import { showDay } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DivisionPicker } from '../../kit/DivisionPicker.tsx';
import './figure-choices.css';
import { figuresTexts } from './figures-texts.ts';
import type { FigureAddress } from './use-figure-address.ts';

type Catalogue = z.output<typeof figureCatalogue.output>;

/** Figure, rows, columns and filter, in one row; the rarer ones behind a button. */
export function FigureChoices({ catalogue, address }: { catalogue: Catalogue; address: FigureAddress }) {
  const words = useTexts(figuresTexts);
  const say = useBilingual();
  const { view, rows, columns, measures, filter, change } = address;
  const [isOpen, setOpen] = useState(Boolean(filter.sectors ?? filter.kinds ?? filter.tree ?? filter.asAt));
  const several = (view === 'table' && columns === 'measure') || view === 'trend';
  const names: Record<FigureDimension, string> = {
    city: words.city,
    county: words.county,
    township: words.township,
    sector: words.sector,
    kind: words.kind,
    period: words.period,
    measure: words.measureColumn,
  };
  const figures = catalogue.measures
    .filter(({ isShare }) => view !== 'trend' || !isShare)
    .map(({ id, names: label }) => ({ value: id, label: say(label) }));
  const periods = catalogue.periods.map(({ id, names: label }) => ({ value: id, label: say(label) })).reverse();
  const list = (text: string | undefined) => (text ? text.split(',') : []);
  const dimension = (key: 'rows' | 'columns', now: FigureDimension, other: FigureDimension) => (
    <Labelled label={words[key]}>
      <Select
        value={now}
        style={{ width: 132 }}
        options={dimensions
          .filter((one) => one !== other && (key === 'columns' || one !== 'measure'))
          .map((one) => ({ value: one, label: names[one] }))}
        onChange={(value) => change({ [key]: value })}
      />
    </Labelled>
  );
  return (
    <div className="figure-choices" role="search">
      <div className="figure-choices-row">
        <Labelled label={several ? words.measures : words.measure}>
          {several ? (
            <Select
              mode="multiple"
              value={measures}
              maxCount={view === 'trend' ? 6 : 12}
              maxTagCount={2}
              options={figures}
              style={{ width: 380 }}
              showSearch={{ optionFilterProp: 'label' }}
              onChange={(ids: string[]) => change({ measures: ids.join(',') || undefined })}
            />
          ) : (
            <Select
              value={measures[0] ?? null}
              options={figures}
              style={{ width: 230 }}
              showSearch={{ optionFilterProp: 'label' }}
              onChange={(id: string) => change({ measures: id })}
            />
          )}
        </Labelled>
        {view === 'table' && dimension('rows', rows, columns)}
        {view === 'table' && dimension('columns', columns, rows)}
        {view === 'table' && columns !== 'measure' && <Button onClick={() => change({ rows: columns, columns: rows })}>{words.swap}</Button>}
        {view !== 'map' && (
          <Labelled label={words.from}>
            <Select
              allowClear
              value={filter.periodFrom ?? null}
              options={periods}
              style={{ width: 122 }}
              onChange={(id?: string) => change({ periodFrom: id })}
            />
          </Labelled>
        )}
        <Labelled label={words.to}>
          <Select
            allowClear
            value={filter.periodTo ?? null}
            options={periods}
            style={{ width: 122 }}
            onChange={(id?: string) => change({ periodTo: id })}
          />
        </Labelled>
        <Button type="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.less : words.more}
        </Button>
      </div>
      {isOpen && (
        <div className="figure-choices-row">
          <Labelled label={words.within}>
            <DivisionPicker
              value={filter.within}
              onChange={(within) => change({ within, exact: undefined })}
              levels={['province', 'city', 'county', 'township']}
              width={200}
            />
          </Labelled>
          <Labelled label={words.sectors}>
            <Select
              mode="multiple"
              maxTagCount={1}
              value={list(filter.sectors)}
              options={catalogue.sectors.map(({ number, names: label }) => ({ value: String(number), label: say(label) }))}
              style={{ width: 230 }}
              showSearch={{ optionFilterProp: 'label' }}
              onChange={(ids: string[]) => change({ sectors: ids.join(',') || undefined })}
            />
          </Labelled>
          <Labelled label={words.kinds}>
            <Select
              mode="multiple"
              maxTagCount={1}
              value={list(filter.kinds)}
              options={catalogue.kinds.map(({ code, names: label }) => ({ value: code, label: say(label) }))}
              style={{ width: 230 }}
              showSearch={{ optionFilterProp: 'label' }}
              onChange={(ids: string[]) => change({ kinds: ids.join(',') || undefined })}
            />
          </Labelled>
          <Labelled label={words.tree}>
            <Select
              value={filter.tree ?? 'now'}
              options={[
                { value: 'now', label: words.treeNow },
                { value: 'then', label: words.treeThen },
              ]}
              style={{ width: 170 }}
              onChange={(tree: 'now' | 'then') => change({ tree: tree === 'then' ? tree : undefined })}
            />
          </Labelled>
          <Labelled label={words.asAt}>
            <DatePicker
              value={filter.asAt ? dayjs(showDay(filter.asAt)) : null}
              style={{ width: 140 }}
              onChange={(day) => change({ asAt: day ? `${day.format('YYYY-MM-DD')}T23:59:59+08:00` : undefined })}
            />
          </Labelled>
        </div>
      )}
    </div>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="figure-choice">
      <span className="quiet">{label}</span>
      {children}
    </label>
  );
}
