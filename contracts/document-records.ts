import { z } from 'zod';
import { CHAIN_PERMISSIONS } from '../domain/documents/approval-chain.ts';
import { DOCUMENT_ACTS, DOCUMENT_STATES } from '../domain/documents/document-lifecycle.ts';
import { SERVICE_WAYS } from '../domain/documents/service-ways.ts';
import { fileRow } from './files.ts';
import { bilingual } from './page.ts';

export const documentState = z.enum(DOCUMENT_STATES.map(({ id }) => id));
export const documentSubjectKind = z.enum(['inspection', 'problem', 'case']);

const cell = z.string().max(2000);

/** Field values by key; which key holds what is said by the kind (domain/documents). Amounts in yuan, moments 'YYYY-MM-DDTHH:MM' in Shanghai. */
export const documentFields = z.record(
  z.string().max(60),
  z.union([
    z.string().max(20_000),
    z.number().min(0).max(1e12),
    z.array(z.string().max(4000)).max(200),
    z
      .array(
        z.object({
          law: z.string().max(60),
          article: z.number().int().min(1).max(999),
          paragraph: z.number().int().min(1).max(99).optional(),
          item: z.number().int().min(1).max(99).optional(),
        }),
      )
      .max(60),
    z.array(z.array(cell).max(12)).max(300),
    z.array(z.object({ name: z.string().trim().max(60), certificate: z.string().max(60).optional(), post: z.string().max(120).optional() })).max(60),
  ]),
);
export type WrittenFields = z.infer<typeof documentFields>;

const documentFault = z.object({
  field: z.string().optional(),
  words: bilingual,
  basis: bilingual,
  weight: z.enum(['blocks', 'warns']),
});

/** A document as lists show it. */
export const documentRow = z.object({
  id: z.string(),
  kind: z.string(),
  kindWords: bilingual,
  number: z.string().nullable(),
  state: documentState,
  stateWords: bilingual,
  subjectKind: documentSubjectKind,
  subjectId: z.string(),
  subjectWords: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  draftedBy: z.string().nullable(),
  draftedAt: z.string(),
  issuedOn: z.string().nullable(),
  /** The day from which it counts as served. */
  servedOn: z.string().nullable(),
  /** What the waiting step of the chain is called, while it is in approval. */
  waitsFor: bilingual.nullable(),
  regionCode: z.string(),
  sector: z.number(),
});
export type DocumentRow = z.infer<typeof documentRow>;

const service = z.object({
  id: z.string(),
  way: z.enum(SERVICE_WAYS.map(({ id }) => id)),
  wayWords: bilingual,
  place: z.string(),
  recipient: z.string(),
  relation: z.string(),
  servedAt: z.string(),
  countsFrom: z.string(),
  /** An announcement whose period runs. */
  isRunning: z.boolean(),
  refusalReason: z.string(),
  witness: z.string(),
  officers: z.string(),
  trace: z.string(),
  note: z.string(),
  recordedBy: z.string().nullable(),
  recordedAt: z.string(),
  files: z.array(fileRow),
  /** Recorded wrongly: when, by whom and why it was withdrawn. */
  withdrawn: z.object({ at: z.string(), by: z.string().nullable(), reason: z.string() }).nullable(),
  /** Whether the viewer may withdraw it: 'another-person' where a colleague must, because he recorded it himself. */
  withdrawal: z.enum(['open', 'another-person', 'none']),
});
export type ServiceRow = z.infer<typeof service>;

const move = z.object({
  seq: z.number(),
  act: z.string(),
  actWords: bilingual,
  at: z.string(),
  person: z.string().nullable(),
  capacity: z.string(),
  words: z.string(),
});

const chainStep = z.object({ zh: z.string().trim().min(1).max(20), en: z.string().trim().max(60), permission: z.enum(CHAIN_PERMISSIONS) });
const tie = z.object({ id: z.string(), number: z.string().nullable(), state: documentState });

/** Everything on a document's page; `facts` is what the record knows now (domain/documents/record-fact-table.ts), for the checks beside the fields. */
export const documentDetail = documentRow.extend({
  partyId: z.string(),
  fields: documentFields,
  facts: z.record(z.string(), z.unknown()),
  /** Of what is not issued: what is wrong with it now. */
  faults: z.array(documentFault),
  /** Told to its own body: the steps still before it that nobody there can sign. */
  chainFaults: z.array(documentFault),
  needsChain: z.boolean(),
  chain: z.array(chainStep),
  step: z.number().int().nullable(),
  approvals: z.array(z.object({ zh: z.string(), en: z.string(), name: z.string(), opinion: z.string(), day: z.string() })),
  /** Why it was voided, superseded or discarded. */
  endReason: z.string(),
  supersedes: tie.nullable(),
  supersedeReason: z.string(),
  supersededBy: tie.nullable(),
  fileSha256: z.string().nullable(),
  hasDocx: z.boolean(),
  services: z.array(service),
  moves: z.array(move),
  acts: z.array(z.enum(DOCUMENT_ACTS.map(({ act }) => act))),
  version: z.number().int(),
});
export type DocumentDetail = z.infer<typeof documentDetail>;

export const approvalChain = z.array(chainStep).min(1).max(10);

const particular = z.string().trim().max(120).default('');
/** What a body's documents say of the body; keys are those of domain/documents/record-fact-table.ts. */
export const bodyParticulars = z.object({
  bodyName: particular,
  bodyAddress: particular,
  bodyPostcode: particular,
  bodyContact: particular,
  bodyPhone: particular,
  reviewGovernment: particular,
  higherDepartment: particular,
  court: particular,
  payeeBank: particular,
  payeeAddress: particular,
  payeeAccountName: particular,
  payeeAccount: particular,
});
export type BodyParticulars = z.infer<typeof bodyParticulars>;
