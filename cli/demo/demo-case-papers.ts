import { getDocumentKind } from '../../domain/documents/document-kinds.ts';
import type { CaseDesk } from './demo-case-desk.ts';
import { count } from './demo-world.ts';

interface Paper {
  id: string;
  number: string;
}

interface PaperSeen {
  id: string;
  version: number;
  number: string | null;
  fields: Record<string, unknown>;
}

/** A paper of the case from its draft to its issue: written by the first officer, through the body's chain where its kind asks for it. */
export async function issuePaper(
  desk: CaseDesk,
  kind: string,
  { partyId = '', fields = {} }: { partyId?: string; fields?: object } = {},
): Promise<Paper> {
  const officer = desk.as('officer');
  let paper = (await officer('POST', '/api/documents', { kind, subjectKind: 'case', subjectId: desk.id, partyId })).body as PaperSeen;
  const act = async (call: typeof officer, path: string, body: object = {}) => {
    paper = (await call('POST', `/api/documents/${paper.id}/${path}`, { version: paper.version, ...body })).body as PaperSeen;
  };
  if (Object.keys(fields).length > 0)
    paper = (await officer('PUT', `/api/documents/${paper.id}`, { version: paper.version, fields: { ...paper.fields, ...fields } }))
      .body as PaperSeen;
  if (getDocumentKind(kind).needsChain) {
    await act(officer, 'submit', { opinion: '拟同意，请审核。' });
    await act(desk.as('section-head'), 'review', { opinion: '事实清楚，同意。' });
    await act(desk.as('director'), 'approve', { opinion: '同意。' });
  }
  await act(officer, 'issue');
  count(desk.world, 'papers');
  return { id: paper.id, number: paper.number ?? '' };
}

/** The second officer hands it over; now and then the party refuses it and it is left before a witness. */
export async function servePaper(desk: CaseDesk, { id }: Paper): Promise<void> {
  const officer = desk.as('officer2');
  const isRefused = desk.chance.happens(0.06);
  const { version } = (await officer('GET', `/api/documents/${id}`)).body as PaperSeen;
  await officer('POST', `/api/documents/${id}/services`, {
    version,
    way: isRefused ? 'left' : 'direct',
    place: desk.partyName,
    recipient: '某甲（虚构）',
    servedAt: desk.world.day,
    ...(isRefused ? { refusalReason: '当事人称不服，拒绝签收', witness: '李乙（虚构，社区工作人员）' } : { relation: '负责人' }),
  });
  count(desk.world, 'services');
}
