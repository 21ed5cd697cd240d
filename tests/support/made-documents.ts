import { expect } from 'vitest';
import type { Caller } from './test-app.ts';

/** For tests: made-up records that documents are drafted from. */
export const problemWords = { nature: 'illegal-act', kind: '5', sector: 3, facts: '虚构：从业人员未经培训上岗。', foundOn: '2009-05-04' };

export async function made<T = any>(asked: Promise<{ status: number; body: T }>): Promise<T> {
  const { status, body } = await asked;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
}

export async function registerFirm(call: Caller, regionCode: string): Promise<string> {
  const words = { name: '示例化工厂（虚构）', unlicensed: true, tradeSector: 3, address: '示例路 1 号', responsiblePerson: '张甲' };
  return (await made(call('POST', '/api/enterprises', { ...words, regionCode }))).id;
}

export async function registerProblem(call: Caller, enterpriseId: string, region = '320102002'): Promise<{ id: string; number: string }> {
  return made(call('POST', '/api/problems', { ...problemWords, region, enterpriseId }));
}

export async function draftOn(call: Caller, subjectId: string, kind = 'rectification-order') {
  return made(call('POST', '/api/documents', { kind, subjectKind: 'problem', subjectId }));
}

/** What the record of a problem does not know of an order: a second officer, and whom the party may turn to. */
export const orderFields = {
  rectifyBy: '2009-05-15',
  orderItems: [['第1项', '2009-05-15']],
  court: '示例区人民法院（虚构）',
  reviewGovernment: '示例区人民政府（虚构）',
};

/** Writes fields over those of a draft and returns it. */
export async function write(call: Caller, document: { id: string; version: number; fields: object }, fields: object) {
  return made(call('PUT', `/api/documents/${document.id}`, { version: document.version, fields: { ...document.fields, ...fields } }));
}

/** An act on the version as it stands now, as a colleague of the body sees it. */
export async function act(call: Caller, id: string, path: string, body: object = {}) {
  const { version } = await made(call('GET', `/api/documents/${id}`));
  return call('POST', `/api/documents/${id}/${path}`, { version, ...body });
}
