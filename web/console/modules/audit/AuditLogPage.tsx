import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { listAuditLines } from '../../../../contracts/audit.ts';
import type { AuditRow } from '../../../../contracts/audit.ts';
import { allAuditedActs } from '../../../../domain/audit/audited-acts.ts';
import { AUDITED_OBJECTS } from '../../../../domain/audit/audited-objects.ts';
import { useBilingual } from '../../../shared/language.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { auditTexts } from '../../kit/audit-texts.ts';
import { DivisionName } from '../../kit/DivisionName.tsx';
import { FilterBar } from '../../kit/FilterBar.tsx';
import { choiceFilter, daysFilter, divisionFilter, textFilter } from '../../kit/filters.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import type { RecordColumn } from '../../kit/record-column.ts';
import { RecordTable } from '../../kit/RecordTable.tsx';
import { useListAddress } from '../../kit/use-list-address.ts';
import { auditPageTexts } from './audit-page-texts.ts';
import { AuditLineDrawer } from './AuditLineDrawer.tsx';
import { AuditObject } from './AuditObject.tsx';

const route = getRouteApi('/shell/administration/audit');

/** The log with its filters; a row opens what stood before and after the act. */
export function AuditLogPage() {
  const words = useTexts(auditPageTexts);
  const common = useTexts(auditTexts);
  const say = useBilingual();
  const address = useListAddress(route);
  const [open, setOpen] = useState<AuditRow>();
  const answer = useQuery(pageFor(listAuditLines, { query: address.search }));

  const filters = [
    daysFilter({ key: 'day', label: words.days }),
    choiceFilter({
      key: 'sort',
      label: words.sort,
      width: 110,
      options: (['write', 'read', 'session', 'system'] as const).map((sort) => ({ value: sort, label: words[sort] })),
    }),
    choiceFilter({ key: 'act', label: words.act, width: 200, options: allAuditedActs.map((act) => ({ value: act.id, label: say(act) })) }),
    textFilter({ key: 'person', label: words.who }),
    divisionFilter({ key: 'region', label: words.place, more: true }),
    textFilter({ key: 'capacity', label: words.capacity, more: true }),
    choiceFilter({
      key: 'objectKind',
      label: words.objectKind,
      more: true,
      options: AUDITED_OBJECTS.map((kind) => ({ value: kind.id, label: say(kind) })),
    }),
    textFilter({ key: 'objectId', label: words.objectId, more: true }),
    textFilter({ key: 'requestId', label: words.request, more: true }),
  ];

  const columns: RecordColumn<AuditRow>[] = [
    { key: 'at', title: words.at, width: 140, always: true, show: (row) => showMinute(row.at) },
    { key: 'person', title: words.who, width: 110, show: (row) => row.personName ?? (row.sort === 'system' ? common.system : '—') },
    { key: 'capacity', title: words.capacity, width: 260, cut: true, show: (row) => row.capacity || '—' },
    { key: 'act', title: words.act, width: 190, always: true, show: (row) => say(row.actWords) },
    { key: 'object', title: words.object, show: (row) => <AuditObject row={row} /> },
    { key: 'place', title: words.place, width: 120, show: (row) => <DivisionName code={row.regionCode} /> },
    { key: 'sort', title: words.sort, width: 90, extra: true, show: (row) => words[row.sort] },
    { key: 'line', title: words.hash, width: 160, extra: true, show: (row) => <span title={row.hash}>{row.hash.slice(0, 16)}</span> },
  ];

  return (
    <>
      <PageHead title={words.log} />
      <FilterBar name="audit" filters={filters} address={address} />
      <RecordTable
        name="audit"
        columns={columns}
        rowKey={(row) => `${row.shard} ${row.seq}`}
        answer={answer}
        address={address}
        onOpen={setOpen}
        empty={words.empty}
      />
      <AuditLineDrawer row={open} onClose={() => setOpen(undefined)} />
    </>
  );
}
