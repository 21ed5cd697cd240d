import * as contract from '../../../contracts/audit.ts';
import type { Serve } from '../../platform/serve.ts';
import { auditOfRecord } from './audit-of-record.ts';
import { readAuditOverview } from './audit-overview.ts';
import { listAuditLines } from './list-audit-lines.ts';

export function auditRoutes(serve: Serve): void {
  serve(contract.listAuditLines, (work, { query }) => listAuditLines(work, query));
  serve(contract.readAuditOverview, (work) => readAuditOverview(work));
  serve(contract.auditOfRecord, (work, { params }) => auditOfRecord(work, params));
}
