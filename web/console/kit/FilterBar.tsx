import { Button, Tag } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../shared/texts.ts';
import './filter-bar.css';
import type { Filter, FilterValues } from './filters.tsx';
import { listTexts } from './list-texts.ts';
import { SavedViews } from './SavedViews.tsx';
import type { ListSearch } from './list-search.ts';
import type { ListAddress } from './use-list-address.ts';

export interface FilterBarProps<Search extends ListSearch> {
  /** Under this name the saved views are kept: "problems". */
  name: string;
  filters: Filter[];
  address: ListAddress<Search>;
}

/** Filters in one row, the rarer ones behind a button, a chip for each that is set. The values live in the address. */
export function FilterBar<Search extends ListSearch>({ name, filters, address }: FilterBarProps<Search>) {
  const words = useTexts(listTexts);
  const [open, setOpen] = useState(false);
  const values = address.search as FilterValues;
  const change = (patch: FilterValues) => address.change(patch as Partial<Search>);
  const emptied = (some: Filter[]) => Object.fromEntries(some.flatMap(({ holds }) => holds.map((held) => [held, undefined])));
  const set = filters.flatMap((filter) => {
    const chip = filter.chip(values);
    return chip === undefined || chip === null || chip === '' ? [] : [{ filter, chip }];
  });
  const more = filters.filter((filter) => filter.more);

  return (
    <div className="filter-bar" role="search">
      <div className="filter-row">
        {filters
          .filter((filter) => !filter.more)
          .map((filter) => (
            <span key={filter.key}>{filter.control(values, change)}</span>
          ))}
        {more.length > 0 && (
          <Button type="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? words.less : words.more}
          </Button>
        )}
        <span className="filter-gap" />
        <SavedViews name={name} values={values} onChoose={(view) => change({ ...emptied(filters), sort: undefined, ...view })} />
      </div>
      {open && (
        <div className="filter-row">
          {more.map((filter) => (
            <span key={filter.key}>{filter.control(values, change)}</span>
          ))}
        </div>
      )}
      {set.length > 0 && (
        <div className="filter-chips">
          {set.map(({ filter, chip }) => (
            <Tag
              key={filter.key}
              closable={{ 'aria-label': words.remove(filter.label) }}
              onClose={(event) => {
                event.preventDefault();
                change(emptied([filter]));
              }}
            >
              <span className="quiet">{filter.label} </span>
              {chip}
            </Tag>
          ))}
          <Button type="link" size="small" onClick={() => change(emptied(filters))}>
            {words.clear}
          </Button>
        </div>
      )}
    </div>
  );
}
