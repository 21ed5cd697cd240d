import type { Work } from '../../platform/work.ts';
import { signersOfBody } from './signers-of-body.ts';

/** Whether a service recorded by a person is for another to withdraw: the viewer recorded it, and is not alone in the unit who could. */
export async function needsAnother(work: Work, unitId: string): Promise<(recordedByPersonId: string) => boolean> {
  const { personId } = work.viewer;
  const hasColleague = (await signersOfBody(work, unitId)).some(
    (one) =>
      one.personId !== personId && one.permissions.some((permission) => permission === 'documents.draft' || permission === 'documents.approve'),
  );
  return (recordedBy) => hasColleague && recordedBy === personId;
}
