import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Checkbox, Input, Radio } from 'antd';
import { listLawRules } from '../../../../contracts/law.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { showCount } from '../../../shared/show-number.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { lawTexts } from './law-texts.ts';
import { LawPlaces } from './LawPlaces.tsx';
import { PackSelect } from './PackSelect.tsx';
import { clockLines, type RuleLine, rowLines } from './rule-lines.ts';
import { RuleTable } from './RuleTable.tsx';

const rulesRoute = getRouteApi('/shell/law/rules');

const parts = ['clocks', 'thresholds', 'fines', 'discretion', 'articles', 'wording'] as const;

/** One pack as it stands, part by part, searched, with what is to be confirmed. */
export function RulesPage() {
  const words = useTexts(lawTexts);
  const navigate = useNavigate();
  const search = rulesRoute.useSearch();
  const { part = 'clocks', find = '', doubtful } = search;
  const { data, error, refetch } = useQuery({ ...pageFor(listLawRules, { query: { pack: search.pack } }), staleTime: 3_600_000 });
  if (error && !data) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  const change = (patch: Partial<typeof search>) =>
    void navigate({ to: '.', search: { ...search, ...patch } as never, replace: true, resetScroll: false });
  const all: RuleLine[] = part === 'clocks' ? clockLines(data.clocks) : rowLines(data[part]);
  const shown = all.filter((line) => line.text.includes(find.toLowerCase()) && (!doubtful || line.doubt !== null));
  const unsure = shown.filter(({ doubt }) => doubt !== null).length;
  return (
    <>
      <LawPlaces here="rules" />
      <div className="law-tools no-print" role="search">
        <div>
          <PackSelect packs={data.packs} value={data.pack} label={words.pack} onChange={(pack) => change({ pack })} />
        </div>
        <Radio.Group
          optionType="button"
          value={part}
          options={parts.map((value) => ({ value, label: words[value] }))}
          onChange={(event) => {
            const next = event.target.value as (typeof parts)[number];
            change({ part: next === 'clocks' ? undefined : next });
          }}
        />
        <Input
          allowClear
          defaultValue={find}
          placeholder={words.find}
          aria-label={words.find}
          maxLength={60}
          style={{ width: 220 }}
          onChange={(event) => change({ find: event.target.value.trim() || undefined })}
        />
        <Checkbox checked={doubtful === 'yes'} onChange={(event) => change({ doubtful: event.target.checked ? 'yes' : undefined })}>
          {words.onlyDoubtful}
        </Checkbox>
        <span className="quiet">{words.count(showCount(shown.length), showCount(unsure))}</span>
      </div>
      {part === 'thresholds' && (
        <p className="quiet law-hint">
          {words.ownValues} <Link to="/law/parameters">{words.parameters}</Link>
        </p>
      )}
      <RuleTable part={part} lines={shown} pack={data.pack} />
    </>
  );
}
