import { z } from 'zod';
import { candidateReasonIds } from '../domain/enterprises/candidate-reasons.ts';
import { licenceKindIds, licenceNoticeDays } from '../domain/enterprises/licence-kinds.ts';
import { defineEndpoint } from './endpoint.ts';
import { bilingual, day, idParams, pageOf, pageQuery, recordId, regionCode, seenVersion } from './page.ts';
import { workbookAnswer, workbookBodyLimit } from './workbook-answer.ts';

const codeKind = z.enum(['credit', 'organisation', 'registration']);
const words = (most: number) => z.string().trim().max(most);
const optionalDay = day.nullable().default(null);

const firmCode = z.object({ kind: codeKind, code: words(40).min(1), validFrom: optionalDay, validTo: optionalDay });
const firmLicence = z.object({
  kind: z.enum(licenceKindIds),
  number: words(80),
  issuedBy: words(80).default(''),
  validFrom: optionalDay,
  validTo: optionalDay,
});

/** What the form sends and the record keeps; the rules over the fields together are domain/enterprises/firm-faults.ts. */
export const firmBody = z.object({
  name: words(120),
  codes: z.array(firmCode).max(12).default([]),
  unlicensed: z.boolean().default(false),
  regionCode: z.string().regex(/^\d{9}$/, { error: '请选择所在区划。‖Choose the division.' }),
  tradeSector: z.number().int().min(1, { error: '请选择所属领域。‖Choose the sector.' }).max(60),
  industryCode: words(8).nullable().default(null),
  industryEdition: z.enum(['2002', '2011', '2017']).nullable().default(null),
  address: words(200).default(''),
  responsiblePerson: words(40).default(''),
  telephone: words(40).default(''),
  licences: z.array(firmLicence).max(30).default([]),
  closedOn: optionalDay,
  closedReason: words(300).default(''),
});
export type FirmBody = z.infer<typeof firmBody>;

export const enterpriseRow = z.object({
  id: z.string(),
  name: z.string(),
  /** The code shown for it: credit, else organisation, else registration; null for none. */
  code: z.string().nullable(),
  unlicensed: z.boolean(),
  regionCode: z.string(),
  regionName: z.string(),
  tradeSector: z.number(),
  sectorName: bilingual,
  address: z.string(),
  responsiblePerson: z.string(),
  telephone: z.string(),
  /** The day on which its first licence ends, or ended; null without one. */
  nextExpiry: z.string().nullable(),
  closedOn: z.string().nullable(),
});
export type EnterpriseRow = z.infer<typeof enterpriseRow>;

export const candidate = enterpriseRow.extend({
  closedReason: z.string(),
  reasons: z.array(z.enum(candidateReasonIds)),
  /** The same in words, ready to read. */
  inWords: z.string(),
});
export type Candidate = z.infer<typeof candidate>;

const merge = z.object({
  id: z.string(),
  keptId: z.string(),
  keptName: z.string(),
  mergedId: z.string(),
  mergedName: z.string(),
  reason: z.string(),
  mergedAt: z.string(),
  undoneAt: z.string().nullable(),
  /** How much was moved: codes, licences and records of other modules together. */
  moved: z.number(),
});

export const enterpriseDetail = firmBody.extend({
  id: z.string(),
  version: z.number(),
  initials: z.string(),
  regionName: z.string(),
  regionThen: z.string(),
  sectorName: bilingual,
  createdAt: z.string(),
  codes: z.array(firmCode.extend({ id: z.string() })),
  licences: z.array(firmLicence.extend({ id: z.string(), kind: z.string() })),
  mergedInto: z.object({ id: z.string(), name: z.string() }).nullable(),
  merges: z.array(merge),
  history: z.array(z.object({ at: z.string(), act: z.string(), who: z.string(), capacity: z.string(), details: z.unknown() })),
  /** What the viewer's post may do with it now. */
  may: z.object({ change: z.boolean(), merge: z.boolean() }),
});
export type EnterpriseDetail = z.infer<typeof enterpriseDetail>;

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

export const enterpriseFilters = z.object({
  region: regionCode.optional(),
  sector: z.coerce.number().int().min(1).max(60).optional(),
  /** Two characters or more of the name, the beginning of its pinyin initials, or a whole code. */
  name: z.string().trim().max(60).optional(),
  unlicensed: flag.optional(),
  closed: flag.optional(),
  /** A licence that ends within so many days, or has ended. */
  expiring: z.coerce.number().int().min(0).max(3660).optional(),
});

export const listEnterprises = defineEndpoint({
  id: 'listEnterprises',
  method: 'GET',
  path: '/api/enterprises',
  access: { permission: 'enterprises.read' },
  summary: { zh: '企业列表', en: 'Firms' },
  query: pageQuery.extend(enterpriseFilters.shape),
  /** `capped`: the name fits more firms than are looked through; type more of it. */
  output: pageOf(enterpriseRow).extend({ capped: z.boolean() }),
});

export const listExpiringLicences = defineEndpoint({
  id: 'listExpiringLicences',
  method: 'GET',
  path: '/api/enterprises/licences',
  access: { permission: 'enterprises.read' },
  summary: { zh: '到期证照', en: 'Licences about to expire' },
  query: pageQuery.extend({
    region: regionCode.optional(),
    kind: z.enum(licenceKindIds).optional(),
    within: z.coerce.number().int().min(0).max(3660).default(licenceNoticeDays),
  }),
  output: pageOf(
    z.object({
      id: z.string(),
      enterpriseId: z.string(),
      enterpriseName: z.string(),
      regionName: z.string(),
      kind: z.string(),
      number: z.string(),
      issuedBy: z.string(),
      validTo: z.string(),
      /** Days left from today; negative when it has ended. */
      daysLeft: z.number(),
    }),
  ),
});

export const enterpriseChoices = defineEndpoint({
  id: 'enterpriseChoices',
  method: 'GET',
  path: '/api/enterprises/choices',
  access: { permission: 'enterprises.read' },
  summary: { zh: '企业表单的可选项', en: 'What a firm’s form chooses from' },
  output: z.object({ sectors: z.array(z.object({ id: z.number(), name: bilingual })) }),
});

export const findCandidates = defineEndpoint({
  id: 'findCandidates',
  method: 'POST',
  path: '/api/enterprises/candidates',
  access: { permission: 'enterprises.read' },
  summary: { zh: '可能是同一家的企业', en: 'Firms that may be the same' },
  unaudited: 'reads only; a POST because a firm’s facts do not belong into an address',
  body: z.object({
    name: words(120).default(''),
    codes: z.array(words(40)).max(12).default([]),
    regionCode: regionCode.optional(),
    address: words(200).default(''),
    responsiblePerson: words(40).default(''),
    /** The firm being changed is no candidate for itself. */
    exceptId: recordId.optional(),
  }),
  output: z.object({ rows: z.array(candidate) }),
});

export const listMergeCandidates = defineEndpoint({
  id: 'listMergeCandidates',
  method: 'GET',
  path: '/api/enterprises/merge-candidates',
  access: { permission: 'enterprises.read' },
  summary: { zh: '疑似重复的企业', en: 'Firms on record that may be one' },
  query: z.object({ region: regionCode.optional() }),
  output: z.object({ pairs: z.array(z.object({ first: enterpriseRow, second: enterpriseRow, inWords: z.string() })), more: z.boolean() }),
});

export const registerEnterprise = defineEndpoint({
  id: 'registerEnterprise',
  method: 'POST',
  path: '/api/enterprises',
  access: { permission: 'enterprises.write' },
  summary: { zh: '登记企业', en: 'Register a firm' },
  /** `confirmedNew`: the ids of the candidates that were seen and found to be other firms. */
  body: firmBody.extend({ confirmedNew: z.array(recordId).max(50).default([]) }),
  output: enterpriseDetail,
  refusals: [
    { status: 409, code: 'possible-duplicate' },
    { status: 409, code: 'code-taken' },
    { status: 422, code: 'bad-input' },
  ],
});

export const getEnterprise = defineEndpoint({
  id: 'getEnterprise',
  method: 'GET',
  path: '/api/enterprises/:id',
  access: { permission: 'enterprises.read' },
  summary: { zh: '企业档案', en: 'A firm' },
  params: idParams,
  output: enterpriseDetail,
  auditedRead: 'first-of-day',
});

export const changeEnterprise = defineEndpoint({
  id: 'changeEnterprise',
  method: 'PUT',
  path: '/api/enterprises/:id',
  access: { permission: 'enterprises.write' },
  summary: { zh: '修改企业', en: 'Change a firm' },
  params: idParams,
  body: firmBody.extend({ version: seenVersion }),
  output: enterpriseDetail,
  refusals: [
    { status: 409, code: 'code-taken' },
    { status: 409, code: 'merged-away' },
    { status: 412, code: 'stale-version' },
    { status: 422, code: 'bad-input' },
  ],
});

export const mergeEnterprises = defineEndpoint({
  id: 'mergeEnterprises',
  method: 'POST',
  path: '/api/enterprises/:id/merge',
  access: { permission: 'enterprises.merge' },
  summary: { zh: '合并企业（保留本企业）', en: 'Merge another firm into this one' },
  params: idParams,
  body: z.object({ version: seenVersion, mergedId: recordId, mergedVersion: seenVersion, reason: words(500).min(1) }),
  output: enterpriseDetail,
  refusals: [
    { status: 409, code: 'merged-away' },
    { status: 412, code: 'stale-version' },
    { status: 422, code: 'bad-input' },
  ],
});

export const undoMerge = defineEndpoint({
  id: 'undoMerge',
  method: 'POST',
  path: '/api/enterprises/merges/:id/undo',
  access: { permission: 'enterprises.merge' },
  summary: { zh: '撤销合并', en: 'Undo a merge' },
  params: idParams,
  body: z.object({ reason: words(500).min(1) }),
  output: enterpriseDetail,
  refusals: [
    { status: 409, code: 'already-undone' },
    { status: 409, code: 'later-merge' },
    { status: 409, code: 'code-taken' },
  ],
});

export const enterpriseTemplate = defineEndpoint({
  id: 'enterpriseTemplate',
  method: 'GET',
  path: '/api/enterprises/template',
  access: { permission: 'enterprises.import' },
  summary: { zh: '企业导入模板', en: 'Template for importing firms' },
  output: z.unknown(),
  answers: 'bytes',
});

export const importEnterprises = defineEndpoint({
  id: 'importEnterprises',
  method: 'POST',
  path: '/api/enterprises/import',
  access: { permission: 'enterprises.import' },
  summary: { zh: '从 Excel 导入企业（整份成功或整份不入）', en: 'Import firms from Excel, all or nothing' },
  takes: 'files',
  bodyLimit: workbookBodyLimit,
  output: workbookAnswer,
  refusals: [
    { status: 400, code: 'no-file' },
    { status: 413, code: 'file-too-large' },
    { status: 422, code: 'not-a-workbook' },
    { status: 422, code: 'broken-workbook' },
    { status: 422, code: 'workbook-too-large' },
    { status: 422, code: 'wrong-sheet' },
    { status: 422, code: 'missing-headings' },
    { status: 422, code: 'no-rows' },
    { status: 422, code: 'too-many-rows' },
  ],
});
