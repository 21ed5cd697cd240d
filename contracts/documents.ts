import { z } from 'zod';
import { CHAIN_PERMISSIONS } from '../domain/documents/approval-chain.ts';
import { DOCUMENT_ACTS, type DocumentAct } from '../domain/documents/document-lifecycle.ts';
import { SERVICE_WAYS } from '../domain/documents/service-ways.ts';
import {
  approvalChain,
  bodyParticulars,
  documentDetail,
  documentFields,
  documentRow,
  documentState,
  documentSubjectKind,
} from './document-records.ts';
import { defineEndpoint } from './endpoint.ts';
import { bilingual, day, idParams, pageOf, pageQuery, recordId, regionCode, seenVersion } from './page.ts';

const read = { permission: 'documents.read' } as const;
const draft = { permission: 'documents.draft' } as const;
const gone = { status: 404, code: 'not-found' } as const;
const notNow = { status: 409, code: 'act-not-now' } as const;
const notYours = { status: 403, code: 'act-not-yours' } as const;
const stale = { status: 412, code: 'stale-version' } as const;
const badInput = { status: 422, code: 'bad-input' } as const;

const words = (act: DocumentAct) => {
  const row = DOCUMENT_ACTS.find((one) => one.act === act);
  return { zh: row?.zh ?? act, en: row?.en ?? act };
};
const opinion = z.string().trim().max(1000).default('');
const reason = z.string().trim().min(1, { error: '请写明理由‖give the reason' }).max(500);
const kindId = z.string().max(60);

export const listDocuments = defineEndpoint({
  id: 'listDocuments',
  method: 'GET',
  path: '/api/documents',
  access: read,
  summary: { zh: '执法文书列表', en: 'Documents' },
  query: pageQuery.extend({
    kind: kindId.optional(),
    state: documentState.optional(),
    subjectKind: documentSubjectKind.optional(),
    region: regionCode.optional(),
    sector: z.coerce.number().int().min(0).max(60).optional(),
    issuedFrom: day.optional(),
    issuedTo: day.optional(),
    /** Part of the number or of what it is about. */
    text: z.string().trim().max(60).optional(),
    /** Mine to decide in the chain, drafted by me, or issued and not served. */
    mine: z.enum(['to-decide', 'drafted', 'to-serve']).optional(),
  }),
  output: pageOf(documentRow),
});

export const getDocument = defineEndpoint({
  id: 'getDocument',
  method: 'GET',
  path: '/api/documents/:id',
  access: read,
  summary: { zh: '执法文书', en: 'A document' },
  params: idParams,
  output: documentDetail,
  refusals: [gone],
});

const subjectParams = z.object({ subjectKind: documentSubjectKind, subjectId: recordId });

/** What hangs on a record, and the kinds that the viewer may draft for it today. */
export const listDocumentsOfSubject = defineEndpoint({
  id: 'listDocumentsOfSubject',
  method: 'GET',
  path: '/api/documents/of/:subjectKind/:subjectId',
  access: read,
  summary: { zh: '某一记录的执法文书', en: 'The documents of a record' },
  params: subjectParams,
  output: z.object({
    rows: z.array(documentRow.extend({ partyId: z.string() })),
    offers: z.array(z.object({ kind: z.string(), words: bilingual, step: z.string(), perParty: z.boolean() })),
  }),
  refusals: [gone],
});

/** The number register: every number of one body, kind and year, the voided ones with their reason. */
export const readNumberRegister = defineEndpoint({
  id: 'readNumberRegister',
  method: 'GET',
  path: '/api/document-numbers',
  access: read,
  summary: { zh: '文号登记簿', en: 'The register of numbers' },
  /** `word`: the series (domain/law/number-word-table.ts). Absent: the newest series in sight. */
  query: z.object({ unit: recordId.optional(), word: kindId.optional(), year: z.coerce.number().int().min(1990).max(2999).optional() }),
  output: z.object({
    /** What the viewer may choose: the series that have numbers; `last` is the highest of each. */
    series: z.array(
      z.object({ unitId: z.string(), unitName: z.string(), word: z.string(), wordText: z.string(), year: z.number(), last: z.number() }),
    ),
    /** The one shown; its numbers from 1, none missing. */
    shown: z.object({ unitId: z.string(), word: z.string(), year: z.number() }).nullable(),
    rows: z.array(
      z.object({
        id: z.string(),
        sequence: z.number(),
        number: z.string(),
        kindWords: bilingual,
        state: documentState,
        stateWords: bilingual,
        issuedOn: z.string(),
        subjectWords: z.string(),
        endReason: z.string(),
        fileSha256: z.string(),
      }),
    ),
  }),
});

export const draftDocument = defineEndpoint({
  id: 'draftDocument',
  method: 'POST',
  path: '/api/documents',
  access: draft,
  summary: { zh: '制作文书', en: 'Draft a document' },
  body: z.object({
    kind: kindId,
    subjectKind: documentSubjectKind,
    subjectId: recordId,
    partyId: z.string().max(18).default(''),
    /** Which of the record's own records it is about, where there are several: the seizure, the transfer. */
    partId: recordId.optional(),
  }),
  output: documentDetail,
  refusals: [gone, badInput, notYours, notNow],
});

export const editDocument = defineEndpoint({
  id: 'editDocument',
  method: 'PUT',
  path: '/api/documents/:id',
  access: draft,
  summary: words('editDocument'),
  params: idParams,
  body: z.object({ version: seenVersion, fields: documentFields }),
  output: documentDetail,
  refusals: [gone, notNow, notYours, stale, badInput],
});

function act<Body extends z.ZodRawShape>(
  name: DocumentAct,
  path: string,
  access: { permission: 'documents.read' | 'documents.draft' | 'documents.approve' },
  body: Body,
) {
  return defineEndpoint({
    id: name,
    method: 'POST',
    path: `/api/documents/:id/${path}`,
    access,
    summary: words(name),
    params: idParams,
    body: z.object({ version: seenVersion, ...body }),
    output: documentDetail,
    refusals: [gone, notNow, notYours, stale, badInput],
  });
}

export const submitDocument = act('submitDocument', 'submit', draft, { opinion });
/** Which permission a review asks for is said by the step of the body's chain. */
export const reviewDocument = act('reviewDocument', 'review', read, { opinion });
export const approveDocument = act('approveDocument', 'approve', { permission: 'documents.approve' }, { opinion });
export const returnDocument = act('returnDocument', 'return', read, { reason });
export const takeBackDocument = act('takeBackDocument', 'take-back', draft, { reason });
export const issueDocument = act('issueDocument', 'issue', draft, {});
export const discardDocument = act('discardDocument', 'discard', draft, { reason });
export const voidDocument = act('voidDocument', 'void', { permission: 'documents.approve' }, { reason });
/** A service that was recorded wrongly stays on record, withdrawn; who may do it is said by the table of acts. */
export const withdrawService = defineEndpoint({
  id: 'withdrawService',
  method: 'POST',
  path: '/api/documents/:id/services/:serviceId/withdraw',
  access: read,
  summary: words('withdrawService'),
  params: idParams.extend({ serviceId: recordId }),
  body: z.object({ version: seenVersion, reason }),
  output: documentDetail,
  refusals: [gone, notNow, notYours, stale, badInput],
});
/** Answers with the new draft. */
export const supersedeDocument = act('supersedeDocument', 'supersede', draft, { reason });

const line = (max: number) => z.string().trim().max(max).default('');
export const serveDocument = act('serveDocument', 'services', draft, {
  way: z.enum(SERVICE_WAYS.map(({ id }) => id)),
  place: line(200),
  recipient: line(60),
  relation: line(60),
  /** A day, or to the minute: 'YYYY-MM-DDTHH:MM' in Shanghai. */
  servedAt: z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/, { error: '应为日期或者到分的时间‖a day, or a time to the minute' }),
  refusalReason: line(200),
  witness: line(60),
  officers: line(120),
  trace: line(200),
  note: line(500),
  fileIds: z.array(recordId).max(20).default([]),
});

/** A draft as it would be printed now, its number left blank. */
export const previewDocument = defineEndpoint({
  id: 'previewDocument',
  method: 'GET',
  path: '/api/documents/:id/preview/:form',
  access: read,
  summary: { zh: '文书草稿预览（PDF、docx）', en: 'Preview of a draft, PDF or docx' },
  params: idParams.extend({ form: z.enum(['pdf', 'docx']) }),
  output: z.unknown(),
  answers: 'bytes',
  refusals: [gone],
});

/** The PDF as kept at the issue: the same bytes every time. The docx copy is set anew from the same paper. */
export const downloadDocument = defineEndpoint({
  id: 'downloadDocument',
  method: 'GET',
  path: '/api/documents/:id/document/:form',
  access: read,
  summary: { zh: '已签发文书（PDF、docx）', en: 'The issued document, PDF or docx' },
  params: idParams.extend({ form: z.enum(['pdf', 'docx']) }),
  output: z.unknown(),
  answers: 'bytes',
  refusals: [gone],
});

const documentSettings = z.object({
  unitName: z.string(),
  mayChange: z.boolean(),
  /** Who of the body could sign today, and what: each person once. */
  signers: z.array(z.object({ personId: z.string(), name: z.string(), permissions: z.array(z.enum(CHAIN_PERMISSIONS)) })),
  chains: z.array(z.object({ kind: z.string(), steps: approvalChain, reason: z.string(), setAt: z.string().nullable(), version: z.number().int() })),
  body: z.object({ placeShort: z.string(), bodyWord: z.string(), particulars: bodyParticulars, isSet: z.boolean(), version: z.number().int() }),
});
export type DocumentSettings = z.infer<typeof documentSettings>;

export const readDocumentSettings = defineEndpoint({
  id: 'readDocumentSettings',
  method: 'GET',
  path: '/api/document-settings',
  access: read,
  summary: { zh: '本单位文书设置', en: 'How one’s own body makes its documents' },
  output: documentSettings,
});

export const setApprovalChain = defineEndpoint({
  id: 'setApprovalChain',
  method: 'PUT',
  path: '/api/document-settings/chain',
  access: { permission: 'documents.approve' },
  summary: { zh: '设定本单位审批程序', en: 'Set the approval chain of one’s own body' },
  /** `kind` '': of all kinds without a chain of their own. Version 0: none is set yet. No steps: back to the chain of all kinds. */
  body: z.object({ kind: z.string().max(60), steps: approvalChain.or(z.array(z.never()).length(0)), reason, version: z.number().int().min(0) }),
  output: documentSettings,
  refusals: [notYours, stale, badInput],
});

export const setDocumentBody = defineEndpoint({
  id: 'setDocumentBody',
  method: 'PUT',
  path: '/api/document-settings/body',
  access: { permission: 'documents.approve' },
  summary: { zh: '设定本单位文书要素', en: 'Set what the documents of one’s own body say of it' },
  body: z.object({
    placeShort: z
      .string()
      .trim()
      .regex(/^[一-鿿]{1,6}$/, { error: '地区简称为 1 至 6 个汉字‖1 to 6 Chinese characters' }),
    bodyWord: z
      .string()
      .trim()
      .regex(/^[一-鿿]{0,8}$/, { error: '机关代字为汉字‖Chinese characters' }),
    particulars: bodyParticulars,
    version: z.number().int().min(0),
  }),
  output: documentSettings,
  refusals: [notYours, stale, badInput],
});
