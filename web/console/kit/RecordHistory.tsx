import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { auditOfRecord } from '../../../contracts/audit.ts';
import type { AuditedObject } from '../../../domain/audit/audited-objects.ts';
import { useBilingual } from '../../shared/language.ts';
import { queryFor } from '../../shared/query-for.ts';
import { useTexts } from '../../shared/texts.ts';
import { useMay } from '../session/use-session.ts';
import { auditTexts } from './audit-texts.ts';
import { DifferenceTable } from './DifferenceTable.tsx';
import { ErrorPage } from './ErrorPage.tsx';
import { Loading } from './Loading.tsx';
import { TimeLine } from './TimeLine.tsx';

interface RecordHistoryProps {
  objectKind: AuditedObject;
  objectId: string;
}

/** A button for the head of a record's page; opens every act on the record, the latest first, from the audit log. */
export function RecordHistory(record: RecordHistoryProps) {
  const words = useTexts(auditTexts);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button className="no-print" onClick={() => setOpen(true)}>
        {words.history}
      </Button>
      <Drawer title={words.history} open={open} onClose={() => setOpen(false)} size={560} destroyOnHidden>
        <History {...record} />
      </Drawer>
    </>
  );
}

function History({ objectKind, objectId }: RecordHistoryProps) {
  const words = useTexts(auditTexts);
  const say = useBilingual();
  const may = useMay();
  const { data, error, refetch } = useQuery(queryFor(auditOfRecord, { params: { objectKind, objectId } }));
  if (error) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      <p className="quiet" style={{ marginTop: 0 }}>
        {words.historyHelp} {data.cut && words.cut}
        {may('audit.read') && (
          <>
            {' '}
            <Link to="/administration/audit" search={{ objectKind, objectId }}>
              {words.inLog}
            </Link>
          </>
        )}
      </p>
      {data.rows.length === 0 && <p>{words.noHistory}</p>}
      <TimeLine
        moments={data.rows.toReversed().map((row) => ({
          key: `${row.shard} ${row.seq}`,
          at: row.at,
          what: say(row.actWords),
          who: [row.personName, row.capacity].filter(Boolean).join('　') || words.system,
          detail: <DifferenceTable details={row.details} names={row.names} />,
        }))}
      />
    </>
  );
}
