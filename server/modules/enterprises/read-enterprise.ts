import type { EnterpriseDetail } from '../../../contracts/enterprises.ts';
import { auditFirstReading } from '../../platform/audit-reading.ts';
import type { Work } from '../../platform/work.ts';
import { getEnterprise } from './get-enterprise.ts';

/** A firm's page. It names a person and his telephone, so that who reads it is on record, once a day. Throws not-found. */
export async function readEnterprise(work: Work, id: string): Promise<EnterpriseDetail> {
  const firm = await getEnterprise(work, id);
  await auditFirstReading(work, { act: 'readEnterprise', objectKind: 'enterprise', objectId: id, details: {}, regionCode: firm.regionCode });
  return firm;
}
