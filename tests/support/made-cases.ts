import { findDocumentKind } from '../../domain/documents/document-kinds.ts';
import { act, made } from './made-documents.ts';
import type { Caller, TestApp } from './test-app.ts';

/** Everyone of one enforcement body whom a case needs, each signed in. */
export interface CaseBodyOfTest {
  first: Caller;
  second: Caller;
  head: Caller;
  legal: Caller;
  leader: Caller;
  ids: Record<'first' | 'second' | 'head' | 'legal' | 'leader', string>;
}

export async function caseBody(server: TestApp, unit = '320102.enforcement'): Promise<CaseBodyOfTest> {
  const roles = { first: 'officer', second: 'officer', head: 'section-head', legal: 'legal-reviewer', leader: 'leader' } as const;
  const entries = await Promise.all(
    Object.entries(roles).map(async ([name, role]) => {
      const account = await server.account(unit, role, `${unit}.${name}`);
      return [name, await server.as(account), account.personId] as const;
    }),
  );
  const ids = Object.fromEntries(entries.map(([name, , id]) => [name, id]));
  return { ...Object.fromEntries(entries.map(([name, call]) => [name, call])), ids } as unknown as CaseBodyOfTest;
}

/** A made-up party. */
export const unitParty = {
  kind: 'unit',
  role: 'unit',
  details: { name: '示例机械厂（虚构）', code: '320102000012345', address: '示例路1号', representative: '张甲', representativePost: '厂长' },
};
export const headParty = {
  kind: 'person',
  role: 'head',
  details: {
    name: '张甲（虚构）',
    sex: 'male',
    birthOn: '1965-03-01',
    idNumber: '11010519491231002X',
    employer: '示例机械厂（虚构）',
    post: '厂长',
    home: '示例路2号',
    address: '示例路2号',
  },
};

/** Drafts a document of the case, fills what is open with the form's specimen, takes it through the chain and issues it. Answers as the issue did. */
export async function issuePaper(body: CaseBodyOfTest, kindId: string, caseId: string, partyId = '', fields: object = {}): Promise<any> {
  const { needsChain, id } = await writePaper(body, kindId, caseId, partyId, fields);
  if (needsChain) {
    const submitted = await act(body.first, id, 'submit', { opinion: '建议同意。' });
    if (submitted.status !== 200) return submitted;
    await made(act(body.head, id, 'review', { opinion: '同意。' }));
    await made(act(body.leader, id, 'approve', { opinion: '同意。' }));
  }
  return act(body.first, id, 'issue');
}

/** Drafts a document of the case and fills what is open with the form's specimen. */
export async function writePaper(body: CaseBodyOfTest, kindId: string, caseId: string, partyId = '', fields: object = {}): Promise<any> {
  const kind = findDocumentKind(kindId);
  if (!kind) throw new Error(`no kind ${kindId}`);
  const draft = await made(body.first('POST', '/api/documents', { kind: kindId, subjectKind: 'case', subjectId: caseId, partyId }));
  const open = Object.fromEntries(
    kind.fields
      .filter(({ key, required }) => (required || key.startsWith('payee')) && draft.fields[key] === undefined)
      .map(({ key, specimen }) => [key, specimen]),
  );
  const written = await made(
    body.first('PUT', `/api/documents/${draft.id}`, { version: draft.version, fields: { ...draft.fields, ...open, ...fields } }),
  );
  return { id: written.id, needsChain: kind.needsChain };
}

/** Records that a document was handed over directly. */
export function serveDirectly(body: CaseBodyOfTest, documentId: string, servedAt: string, recipient = '张甲（虚构）'): Promise<any> {
  return act(body.first, documentId, 'services', { way: 'direct', place: '示例机械厂（虚构）', recipient, relation: '本人', servedAt });
}

/** An act of the case with the version that it has now. */
export async function actOnCase(call: Caller, caseId: string, path: string, given: object): Promise<any> {
  const { version } = await made(call('GET', `/api/cases/${caseId}`));
  return call('POST', `/api/cases/${caseId}/${path}`, { version, ...given });
}

/** A case that ended without a penalty, up to its closing. Day: 2009-05-04. */
export async function closedCase(body: CaseBodyOfTest): Promise<string> {
  const id = await sparedCase(body);
  await made(issuePaper(body, 'closing', id));
  return id;
}

/** A case in which the party was spared and told of it, ready to be closed. Day: 2009-05-04. */
export async function sparedCase(body: CaseBodyOfTest, more: object = {}): Promise<string> {
  const clue = {
    cause: 'training',
    source: 'inspection',
    facts: '虚构：从业人员未经培训上岗',
    actOn: '2009-05-01',
    knownOn: '2009-05-04',
    sector: 3,
  };
  const { id } = await made(
    body.first('POST', '/api/cases', { ...clue, handlerIds: [body.ids.first, body.ids.second], parties: [headParty], ...more }),
  );
  await made(issuePaper(body, 'filing', id));
  const [party] = (await made(body.first('GET', `/api/cases/${id}`))).partyList;
  await made(actOnCase(body.first, id, 'evidence', { kind: 'record', name: '现场检查记录', collectedOn: '2009-05-04', holderId: body.ids.first }));
  const spare = { isPenalty: false, reason: '违法行为轻微并及时改正，没有造成危害后果。' };
  await made(actOnCase(body.first, id, 'propose-penalty', { partyId: party.id, proposal: spare }));
  await made(actOnCase(body.first, id, 'finish-investigation', { text: '虚构：已经改正。' }));
  await made(actOnCase(body.leader, id, 'no-penalty', { partyId: party.id, document: '不罚001', reason: '轻微并及时改正，已教育。' }));
  await made(actOnCase(body.first, id, 'tell-no-penalty', { partyId: party.id, day: '2009-05-04', text: '当面送达' }));
  return id;
}
