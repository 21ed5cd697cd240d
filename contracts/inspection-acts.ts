import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { checklistAnswers, inspectionDetail } from './inspection-records.ts';
import { day, idParams, recordId, seenVersion } from './page.ts';

const text = (most: number) => z.string().trim().max(most);
const version = seenVersion;
const reason = text(500).min(2, { error: '须填写原因‖A reason is required' });

const refusals = [
  { status: 403, code: 'act-not-yours' },
  { status: 404, code: 'not-found' },
  { status: 409, code: 'act-not-now' },
  { status: 412, code: 'stale-version' },
  { status: 422, code: 'bad-input' },
] as const;
const common = { method: 'POST', params: idParams, output: inspectionDetail, refusals } as const;

export const submitInspection = defineEndpoint({
  ...common,
  id: 'submitInspection',
  path: '/api/inspections/:id/submit',
  access: { permission: 'inspections.plan' },
  summary: { zh: '提请审批检查', en: 'Ask for approval of an inspection' },
  body: z.object({ version }),
});

export const approveInspection = defineEndpoint({
  ...common,
  id: 'approveInspection',
  path: '/api/inspections/:id/approve',
  access: { permission: 'inspections.approve' },
  summary: { zh: '批准检查', en: 'Approve an inspection' },
  body: z.object({ version, words: text(500).default('') }),
});

export const refuseInspection = defineEndpoint({
  ...common,
  id: 'refuseInspection',
  path: '/api/inspections/:id/refuse',
  access: { permission: 'inspections.approve' },
  summary: { zh: '不予批准检查', en: 'Refuse an inspection' },
  body: z.object({ version, reason }),
});

export const answerJointVisit = defineEndpoint({
  ...common,
  id: 'answerJointVisit',
  path: '/api/inspections/:id/answer',
  access: { permission: 'inspections.plan' },
  summary: { zh: '答复联合检查邀请', en: 'Answer the invitation to a joint visit' },
  body: z.object({
    version,
    joins: z.boolean(),
    officerIds: z.array(recordId).max(30).default([]),
    matters: text(600).default(''),
    reason: text(500).default(''),
  }),
});

const notice = {
  way: z.enum(['handed-over', 'telephone', 'electronic', 'post'], { error: '须选择通知方式‖Choose how it was announced' }),
  recipient: text(80).min(1, { error: '须写明接收人‖Name who received it' }),
};

export const notifyInspection = defineEndpoint({
  ...common,
  id: 'notifyInspection',
  path: '/api/inspections/:id/notify',
  access: { permission: 'inspections.plan' },
  summary: { zh: '登记检查通知', en: 'Record the notice of an inspection' },
  body: z.object({ version, on: day, ...notice }),
});

export const startInspection = defineEndpoint({
  ...common,
  id: 'startInspection',
  path: '/api/inspections/:id/start',
  access: { permission: 'checks.make' },
  summary: { zh: '开始检查', en: 'Begin the visit' },
  body: z.object({
    version,
    /** Who was there for the firm; where the notice is handed over on arrival, who received it. */
    met: text(200).min(1, { error: '须写明企业在场人员‖Name who was there for the firm' }),
  }),
});

export const fillChecklist = defineEndpoint({
  ...common,
  method: 'PUT',
  id: 'fillChecklist',
  path: '/api/inspections/:id/checklist',
  access: { permission: 'checks.make' },
  summary: { zh: '填写检查表', en: 'Fill in the checklist' },
  body: z.object({ version, answers: checklistAnswers }),
});

export const findingBody = z.object({
  itemKey: z.string().max(60).nullable().default(null),
  /** The body that it belongs to by competence. */
  unitId: recordId,
  /** Its field; absent: that of the visit. The body must answer for it. */
  sector: z.number().int().min(0).max(60).nullable().default(null),
  words: text(4000).min(1, { error: '须写明问题‖State what was found' }),
  place: text(200).default(''),
  nature: z.enum(['illegal-act', 'hazard'], { error: '须选择非法违法行为或事故隐患‖Choose illegal act or hazard' }),
  kind: z.string().max(20).min(1, { error: '须选择类别或等级‖Choose the kind or grade' }),
  subKind: z.string().max(10).nullable().default(null),
  kindWords: text(400).default(''),
  hazardStandard: text(80).default(''),
  hazardClause: text(200).default(''),
  lawArticle: text(1000).default(''),
  documentKind: text(60).default(''),
});
export type FindingBody = z.infer<typeof findingBody>;

export const recordInspection = defineEndpoint({
  ...common,
  id: 'recordInspection',
  path: '/api/inspections/:id/record',
  access: { permission: 'checks.make' },
  summary: { zh: '完成现场检查记录', en: 'Record the visit' },
  body: z.object({
    version,
    summary: text(4000).min(2, { error: '须写明检查情况‖State what was seen' }),
    teams: z.number().int().min(1).max(20).default(1),
    foundNothing: z.boolean(),
    findings: z.array(findingBody).max(100).default([]),
    signature: z.object({
      way: z.enum(['signed', 'refused', 'absent'], { error: '须选择签字情况‖Choose how it was signed' }),
      name: text(40).default(''),
      post: text(60).default(''),
      words: text(400).default(''),
    }),
    fileIds: z.array(recordId).max(20).default([]),
  }),
});

export const feedBackInspection = defineEndpoint({
  ...common,
  id: 'feedBackInspection',
  path: '/api/inspections/:id/feed-back',
  access: { permission: 'checks.make' },
  summary: { zh: '反馈检查结果', en: 'Feed back the result' },
  body: z.object({
    version,
    on: day,
    words: text(2000).min(2, { error: '须写明反馈内容‖State what was fed back' }),
    recipient: text(80).min(1, { error: '须写明接收人‖Name who received it' }),
  }),
});

export const cancelInspection = defineEndpoint({
  ...common,
  id: 'cancelInspection',
  path: '/api/inspections/:id/cancel',
  access: { permission: 'inspections.plan' },
  summary: { zh: '取消检查', en: 'Cancel an inspection' },
  body: z.object({ version, reason }),
});

export const registerFinding = defineEndpoint({
  ...common,
  id: 'registerFinding',
  path: '/api/inspections/:id/findings/register',
  access: { permission: 'problems.register' },
  summary: { zh: '把检查发现登记为问题', en: 'Register a finding as a problem' },
  body: z.object({ version, findingId: recordId }),
});
