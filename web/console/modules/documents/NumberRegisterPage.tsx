import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Select } from 'antd';
import { readNumberRegister } from '../../../../contracts/documents.ts';
import { documentKinds } from '../../../../domain/documents/document-kinds.ts';
import { jointTexts } from '../../../shared/joint-texts.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { defineTexts, useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { documentTexts } from './document-texts.ts';
import { DocumentStateWords } from './DocumentStateWords.tsx';

const registerTexts = defineTexts({
  zh: {
    series: '序列',
    count: (given: number, ended: number) => `已用 ${given} 号，其中作废、换发 ${ended} 号；编号连续，无缺号。`,
    gap: (missing: string) => `缺号：${missing}。请核查。`,
    sequence: '序号',
    reason: '作废、换发理由',
    empty: '还没有签发编号的文书。',
  },
  en: {
    series: 'Series',
    count: (given, ended) => `${given} numbers given, ${ended} of them voided or superseded; none is missing.`,
    gap: (missing) => `Missing: ${missing}. Look into it.`,
    sequence: 'No.',
    reason: 'Why voided or superseded',
    empty: 'No numbered document has been issued yet.',
  },
});

const registerRoute = getRouteApi('/shell/cases/documents/numbers');

/** The register of numbers: one series of one body, kind and year, with what was voided. */
export function NumberRegisterPage() {
  const words = useTexts(registerTexts);
  const common = useTexts(documentTexts);
  const joints = useTexts(jointTexts);
  const say = useBilingual();
  const navigate = useNavigate();
  const search = registerRoute.useSearch();
  const { data, error, refetch } = useQuery(queryFor(readNumberRegister, { query: search }));
  if (error && !data) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  const { shown, series, rows } = data;
  const kindOf = ({ word, wordText }: (typeof series)[number]) => {
    const same = documentKinds.filter(({ numberWord, numberOf }) => numberWord === word && numberOf === undefined);
    return same.length === 1 && same[0] ? say(same[0]) : wordText;
  };
  const keyOf = (one: { unitId: string; word: string; year: number }) => `${one.unitId} ${one.word} ${one.year}`;
  const isShared = documentKinds.some(({ numberWord, numberOf }) => numberWord === shown?.word && numberOf !== undefined);
  const missing = (isShared ? [] : rows).flatMap(({ sequence }, place) => {
    const before = rows[place - 1]?.sequence ?? 0;
    return Array.from({ length: sequence - before - 1 }, (_, step) => before + step + 1);
  });
  return (
    <>
      <PageHead title={common.numbers} back={<Link to="/cases/documents">{common.title}</Link>} />
      {series.length > 0 && (
        <Select
          aria-label={words.series}
          showSearch={{ optionFilterProp: 'label' }}
          style={{ width: 520, marginBottom: 12 }}
          value={shown ? keyOf(shown) : null}
          options={series.map((one) => ({
            value: keyOf(one),
            label: `${one.unitName}　${kindOf(one)}　${one.year}${joints.bracketed(String(one.last))}`,
          }))}
          onChange={(key: string) => {
            const one = series.find((other) => keyOf(other) === key);
            if (one) void navigate({ to: '.', search: { unit: one.unitId, word: one.word, year: one.year } as never });
          }}
        />
      )}
      {shown &&
        (missing.length === 0 ? (
          <p className="quiet">{words.count(rows.length, rows.filter(({ state }) => state !== 'issued').length)}</p>
        ) : (
          <p className="late">{words.gap(missing.join('、'))}</p>
        ))}
      <PlainTable
        empty={words.empty}
        numeric={[0]}
        heads={[words.sequence, common.number, common.kind, common.subject, common.issuedOn, common.state, words.reason]}
        rows={rows.map((row) => [
          row.sequence,
          <Link key="number" to="/cases/documents/$id" params={{ id: row.id }}>
            {row.number}
          </Link>,
          say(row.kindWords),
          row.subjectWords,
          row.issuedOn,
          <DocumentStateWords key="state" row={{ ...row, waitsFor: null }} />,
          row.endReason || '—',
        ])}
      />
    </>
  );
}
