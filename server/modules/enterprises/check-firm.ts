import { firmFaults } from '../../../domain/enterprises/firm-faults.ts';
import { checkFirmCode } from '../../../domain/enterprises/firm-codes.ts';
import type { FirmFacts, FirmFault } from '../../../domain/enterprises/firm-facts.ts';
import { findIndustryCode, type IndustryEdition } from '../../../domain/enterprises/industry-sections.ts';
import { type FieldFault, Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { codesTaken } from './codes-taken.ts';
import { findPlaceOfFirm } from './region-names.ts';

/** Codes and industry in the form to store; wrong ones stay as typed, for the faults to name. */
export function storedForm(facts: FirmFacts): FirmFacts {
  return {
    ...facts,
    codes: facts.codes.map((one) => {
      const result = checkFirmCode(one.kind, one.code);
      return { ...one, code: result.valid ? result.code : one.code };
    }),
    industryCode: facts.industryCode ? (findIndustryCode(facts.industryCode, facts.industryEdition as IndustryEdition) ?? facts.industryCode) : null,
    industryEdition: facts.industryCode ? facts.industryEdition : null,
  };
}

/**
 * The facts in the form to store, or a refusal with every fault at its field (422). A code that another firm has is
 * refused outright (409), wherever in the province that firm is. `ownId`: the firm that is being changed.
 */
export async function checkFirm(work: Work, asked: FirmFacts, ownId?: string): Promise<FirmFacts> {
  const known = industryKnown(asked) ? storedForm(asked) : asked;
  const faults: FirmFault[] = firmFaults(known);
  if (!(await findPlaceOfFirm(work, known.regionCode))) {
    faults.push({
      path: 'regionCode',
      zh: '请选择本辖区现有的县（市、区）、开发区或乡镇街道。',
      en: 'Choose a county, zone or township that exists today and lies in your area.',
    });
  }
  const sector = await work.db.selectFrom('sectors').select('id').where('id', '=', known.tradeSector).executeTakeFirst();
  if (!sector) faults.push({ path: 'tradeSector', zh: '没有这个领域。', en: 'There is no such sector.' });
  if (faults.length > 0) throw new Refused(422, 'bad-input', inWords(faults), { fields: faults.map(fieldOf) });
  const taken = await codesTaken(
    work,
    known.codes.map(({ code }) => code),
    ownId,
  );
  if (taken.length > 0) {
    const fields = taken.map(({ code, zh, en }) => ({ path: `codes.${known.codes.findIndex((one) => one.code === code)}.code`, words: { zh, en } }));
    throw new Refused(409, 'code-taken', inWords(taken), { fields, current: taken.map(({ code, enterpriseId }) => ({ code, enterpriseId })) });
  }
  return known;
}

function industryKnown({ industryCode, industryEdition }: FirmFacts): boolean {
  return !industryCode || industryEdition !== null;
}

function fieldOf({ path, zh, en }: FirmFault): FieldFault {
  return { path, words: { zh, en } };
}

function inWords(faults: readonly { zh: string; en: string }[]): { zh: string; en: string } {
  return { zh: faults.map(({ zh }) => zh).join(' '), en: faults.map(({ en }) => en).join(' ') };
}
