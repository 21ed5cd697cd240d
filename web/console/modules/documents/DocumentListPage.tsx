import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { listDocuments } from '../../../../contracts/documents.ts';
import type { DocumentRow } from '../../../../contracts/document-records.ts';
import { documentKinds } from '../../../../domain/documents/document-kinds.ts';
import { DOCUMENT_STATES } from '../../../../domain/documents/document-lifecycle.ts';
import { useBilingual, useLanguage } from '../../../shared/language.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FilterBar } from '../../kit/FilterBar.tsx';
import { choiceFilter, daysFilter, divisionFilter, textFilter } from '../../kit/filters.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import type { RecordColumn } from '../../kit/record-column.ts';
import { RecordTable } from '../../kit/RecordTable.tsx';
import { useListAddress } from '../../kit/use-list-address.ts';
import { documentTexts } from './document-texts.ts';
import { DocumentStateWords } from './DocumentStateWords.tsx';

const documentListRoute = getRouteApi('/shell/cases/documents');

/** Documents: those of one's own unit in every state, and those issued in one's area. */
export function DocumentListPage() {
  const words = useTexts(documentTexts);
  const navigate = useNavigate();
  const address = useListAddress(documentListRoute);
  const answer = useQuery(pageFor(listDocuments, { query: address.search }));
  const columns = useDocumentColumns();
  const { page: _page, size: _size, sort: _sort, ...chosen } = address.search;
  const isFiltered = Object.values(chosen).some((value) => value !== undefined);
  return (
    <>
      <PageHead
        title={words.title}
        back={<Link to={'/cases' as '/'}>{words.cases}</Link>}
        acts={
          <>
            <Link to="/cases/documents/numbers">
              <Button>{words.numbers}</Button>
            </Link>
            <Link to="/cases/documents/settings">
              <Button>{words.settings}</Button>
            </Link>
          </>
        }
      />
      <FilterBar name="documents" filters={useDocumentFilters()} address={address} />
      <RecordTable
        name="documents"
        columns={columns}
        rowKey={(row) => row.id}
        answer={answer}
        address={address}
        onOpen={(row) => void navigate({ to: '/cases/documents/$id', params: { id: row.id } })}
        empty={isFiltered ? words.emptyFiltered : words.empty}
      />
    </>
  );
}

function useDocumentFilters() {
  const words = useTexts(documentTexts);
  const language = useLanguage();
  return [
    textFilter({ key: 'text', label: words.find }),
    choiceFilter({
      key: 'mine',
      label: words.mine,
      options: [
        { value: 'to-decide', label: words.toDecide },
        { value: 'drafted', label: words.drafted },
        { value: 'to-serve', label: words.toServe },
      ],
    }),
    choiceFilter({ key: 'kind', label: words.kind, width: 220, options: documentKinds.map((kind) => ({ value: kind.id, label: kind[language] })) }),
    choiceFilter({ key: 'state', label: words.state, width: 120, options: DOCUMENT_STATES.map((row) => ({ value: row.id, label: row[language] })) }),
    daysFilter({ key: 'issued', label: words.issuedOn, more: true }),
    divisionFilter({ key: 'region', label: words.region, more: true }),
    choiceFilter({
      key: 'subjectKind',
      label: words.subjectKind,
      more: true,
      options: (['problem', 'inspection', 'case'] as const).map((value) => ({ value, label: words[value] })),
    }),
  ];
}

function useDocumentColumns(): RecordColumn<DocumentRow>[] {
  const words = useTexts(documentTexts);
  const say = useBilingual();
  return [
    {
      key: 'kind',
      title: words.kind,
      width: 200,
      always: true,
      show: (row) => (
        <Link to="/cases/documents/$id" params={{ id: row.id }}>
          {say(row.kindWords)}
        </Link>
      ),
    },
    {
      key: 'number',
      title: words.number,
      width: 276,
      sort: 'number',
      show: (row) => row.number ?? <span className="quiet">{row.issuedOn ? words.unnumbered : words.noNumber}</span>,
    },
    { key: 'subject', title: words.subject, width: 300, cut: true, show: (row) => row.subjectWords },
    { key: 'state', title: words.state, width: 140, show: (row) => <DocumentStateWords row={row} /> },
    { key: 'issuedOn', title: words.issuedOn, width: 104, sort: 'issuedOn', show: (row) => row.issuedOn ?? '—' },
    { key: 'servedOn', title: words.servedOn, width: 104, sort: 'servedOn', show: (row) => row.servedOn ?? '—' },
    { key: 'draftedBy', title: words.draftedBy, width: 120, extra: true, show: (row) => row.draftedBy ?? '—' },
    { key: 'draftedAt', title: words.draftedAt, width: 140, extra: true, sort: 'draftedAt', show: (row) => showMinute(row.draftedAt) },
    { key: 'unit', title: words.unit, width: 220, extra: true, cut: true, show: (row) => row.unitName },
  ];
}
