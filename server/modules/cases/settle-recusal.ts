import type { z } from 'zod';
import type { settleRecusal as endpoint } from '../../../contracts/case-acts.ts';
import { ROLES } from '../../../domain/organisation/roles.ts';
import type { Work } from '../../platform/work.ts';
import { caseOfficers, memberOf } from './case-officers.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Settles a recusal that was asked for: the head alone, that of a head the heads together. 行政处罚法第四十三条；总局令第15号第二十三条 */
export function settleRecusal(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  const { personId, agrees, reason, attendeeIds } = body;
  return moveCase(
    work,
    id,
    async ({ record }) => {
      for (const person of attendeeIds) await memberOf(work, record.unit_id, person, 'attendeeIds');
      const officer = await caseOfficers(work, record.unit_id, work.today);
      const isOfHead = officer.some((one) => one.id === personId && decides(one.role));
      return { act: 'settleRecusal', people: [personId], agrees, reason, isOfHead, council: attendeeIds };
    },
    body,
  );
}

/** A head of the body: who approves its papers. */
const decides = (role: string): boolean =>
  ROLES.some((one) => one.id === role && one.permissions.some((permission) => permission === 'documents.approve'));
