import type { z } from 'zod';
import type { proposeCase as endpoint } from '../../../contracts/cases.ts';
import { caseNameOf, type CaseCause } from '../../../domain/cases/case-dictionaries.ts';
import { Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { getCheck } from '../checks/for-other-modules.ts';
import { getEnterprise } from '../enterprises/for-other-modules.ts';
import { problemForDocuments } from '../problems/for-other-modules.ts';
import { caseOfficers } from './case-officers.ts';

/** Kinds of illegal act of the plan (方案二) that lead to a cause without doubt; all others are chosen by hand. */
const causeOfKind: Readonly<Record<string, CaseCause>> = {
  '1': 'licensing',
  '4': 'construction',
  '5': 'accident-reporting',
  '6': 'hazards',
  '7': 'training',
};

/** What a case takes over from a problem: firm, facts, days and officers, so that nothing is typed twice. Throws not-found. */
export async function proposeCase(work: Work, problemId: string): Promise<z.input<typeof endpoint.output>> {
  const problem = await problemForDocuments(work, problemId);
  const firm = problem.enterpriseId === null ? null : await inSight(getEnterprise(work, problem.enterpriseId));
  const record = await work.db.selectFrom('problems').select(['kind', 'found_on']).where('id', '=', problemId).executeTakeFirstOrThrow();
  const officers = (await caseOfficers(work, work.viewer.unitId, work.today)).filter((one) => one.role === 'officer');
  const visited = problem.checkId === null ? [] : await inSight(officersOfCheck(work, problem.checkId));
  const chosen = [...(visited ?? []), problem.finderPersonId, work.viewer.personId].filter((id) => officers.some((one) => one.id === id));
  return {
    problemIds: [problemId],
    name: caseNameOf(firm?.name ?? '', problem.facts),
    cause: problem.nature === 'hazard' ? 'hazards' : (causeOfKind[record.kind] ?? 'other'),
    source: 'inspection',
    facts: problem.facts,
    actOn: record.found_on,
    knownOn: record.found_on,
    regionCode: problem.regionCode,
    sector: problem.sector,
    parties: firm === null ? [] : [{ kind: 'unit', role: 'unit', enterpriseId: firm.id, details: firmDetails(firm) }],
    handlerIds: [...new Set([...chosen, ...officers.filter((one) => one.isValid).map((one) => one.id)])].slice(0, 2),
  };
}

/** Who made the visit that found it. */
async function officersOfCheck(work: Work, checkId: string): Promise<string[]> {
  return (await getCheck(work, checkId)).officers.map(({ personId }) => personId);
}

function firmDetails(firm: Awaited<ReturnType<typeof getEnterprise>>) {
  const code = firm.codes.find(({ kind }) => kind === 'credit') ?? firm.codes[0];
  return {
    name: firm.name,
    code: code?.code ?? '',
    address: firm.address,
    phone: firm.telephone,
    representative: firm.responsiblePerson,
  };
}

async function inSight<T>(read: Promise<T>): Promise<T | null> {
  return read.catch((error: unknown) => {
    if (error instanceof Refused && error.status === 404) return null;
    throw error;
  });
}
