import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Checkbox, Input } from 'antd';
import type { z } from 'zod';
import { comparePacks } from '../../../../contracts/law.ts';
import { useBilingual } from '../../../shared/language.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { showCount } from '../../../shared/show-number.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { lawTexts } from './law-texts.ts';
import { LawPlaces } from './LawPlaces.tsx';
import { PackSelect } from './PackSelect.tsx';

const differenceRoute = getRouteApi('/shell/law/difference');

type Row = z.output<typeof comparePacks.output>['rows'][number];

/** Two packs side by side: only what differs. */
export function DifferencePage() {
  const words = useTexts(lawTexts);
  const say = useBilingual();
  const navigate = useNavigate();
  const search = differenceRoute.useSearch();
  const { before = '2009', after = '2021', find = '', all } = search;
  const { data, error, refetch } = useQuery({ ...pageFor(comparePacks, { query: { before, after } }), staleTime: 3_600_000 });
  if (error && !data) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  const change = (patch: Partial<typeof search>) =>
    void navigate({ to: '.', search: { ...search, ...patch } as never, replace: true, resetScroll: false });
  const shown = data.rows.filter((row) => (row.isOfSubstance || all) && textOf(row).includes(find.toLowerCase()));
  const named = (id: string) => {
    const pack = data.packs.find((one) => one.id === id);
    return pack ? say(pack.words) : id;
  };
  return (
    <>
      <LawPlaces here="difference" />
      <div className="law-tools no-print" role="search">
        <div>
          <PackSelect packs={data.packs} value={before} label={words.before} onChange={(pack) => change({ before: pack })} />
        </div>
        <div>
          <PackSelect packs={data.packs} value={after} label={words.after} onChange={(pack) => change({ after: pack })} />
        </div>
        <Input
          allowClear
          defaultValue={find}
          placeholder={words.find}
          aria-label={words.find}
          maxLength={60}
          style={{ width: 200 }}
          onChange={(event) => change({ find: event.target.value.trim() || undefined })}
        />
        <Checkbox checked={all === 'yes'} onChange={(event) => change({ all: event.target.checked ? 'yes' : undefined })}>
          {words.alsoArticles}
        </Checkbox>
        <span className="quiet">{words.compareCount(showCount(shown.length))}</span>
      </div>
      <p className="quiet law-hint">{words.refDays}</p>
      <div className="law-table">
        <PlainTable
          heads={[words.name, named(before), named(after)]}
          empty={before === after ? words.samePacks : words.none}
          rows={shown.map((row) => [
            <span key="name" className={row.isOfSubstance ? 'law-now' : undefined}>
              {say(row.words)}
            </span>,
            <State key="before" state={row.before} />,
            <State key="after" state={row.after} />,
          ])}
        />
      </div>
    </>
  );
}

function State({ state }: { state: Row['before'] }) {
  const words = useTexts(lawTexts);
  const say = useBilingual();
  if (!state) return <span className="quiet">{words.noSuchRule}</span>;
  return (
    <>
      {say(state.content)} {!state.isCertain && <span className="law-tag">{words.toConfirm}</span>}
      <div className="quiet law-hint">{say(state.basis)}</div>
    </>
  );
}

function textOf({ words, before, after }: Row): string {
  return [words, before?.content, before?.basis, after?.content, after?.basis]
    .map((part) => (part ? `${part.zh} ${part.en}` : ''))
    .join(' ')
    .toLowerCase();
}
