import {
  answerJointVisit,
  approveInspection,
  cancelInspection,
  feedBackInspection,
  notifyInspection,
  refuseInspection,
  startInspection,
  submitInspection,
} from '../../../../contracts/inspection-acts.ts';

/** Acts that are done in a dialog, and what each must be given there. */
export const inspectionActs = {
  submitInspection: { endpoint: submitInspection, asks: [] },
  approveInspection: { endpoint: approveInspection, asks: ['opinion'] },
  refuseInspection: { endpoint: refuseInspection, asks: ['reason'] },
  answerJointVisit: { endpoint: answerJointVisit, asks: ['answer'] },
  notifyInspection: { endpoint: notifyInspection, asks: ['on', 'way', 'recipient'] },
  startInspection: { endpoint: startInspection, asks: ['met'] },
  feedBackInspection: { endpoint: feedBackInspection, asks: ['on', 'words', 'recipient'] },
  cancelInspection: { endpoint: cancelInspection, asks: ['reason'] },
} as const;

export type DialogAct = keyof typeof inspectionActs;
export type AskedOfAct = (typeof inspectionActs)[DialogAct]['asks'][number];

export function isDialogAct(act: string): act is DialogAct {
  return act in inspectionActs;
}
