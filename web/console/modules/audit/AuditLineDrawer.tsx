import { Drawer } from 'antd';
import type { AuditRow } from '../../../../contracts/audit.ts';
import { useBilingual } from '../../../shared/language.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DifferenceTable } from '../../kit/DifferenceTable.tsx';
import { DivisionName } from '../../kit/DivisionName.tsx';
import { FactList } from '../../kit/FactList.tsx';
import { auditPageTexts } from './audit-page-texts.ts';
import { AuditObject } from './AuditObject.tsx';

/** One line of the log in full. */
export function AuditLineDrawer({ row, onClose }: { row: AuditRow | undefined; onClose: () => void }) {
  const words = useTexts(auditPageTexts);
  const say = useBilingual();
  return (
    <Drawer title={row ? say(row.actWords) : ''} open={row !== undefined} onClose={onClose} size={560}>
      {row && (
        <>
          <FactList
            columns={1}
            facts={[
              { label: words.at, value: showMinute(row.at) },
              { label: words.who, value: row.personName },
              { label: words.capacity, value: row.capacity },
              { label: words.object, value: <AuditObject row={row} /> },
              { label: words.place, value: <DivisionName code={row.regionCode} /> },
              { label: words.request, value: row.requestId },
              { label: words.hash, value: <span style={{ overflowWrap: 'anywhere' }}>{`${words.line(row.shard, row.seq)}　${row.hash}`}</span> },
            ]}
          />
          <div style={{ marginTop: 16 }}>
            <DifferenceTable details={row.details} names={row.names} />
          </div>
        </>
      )}
    </Drawer>
  );
}
