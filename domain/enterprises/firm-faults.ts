import { checkFirmCode } from './firm-codes.ts';
import type { FirmFacts, FirmFault } from './firm-facts.ts';
import { findIndustryCode, industryEditions } from './industry-sections.ts';

/**
 * What must be put right before a firm is recorded, every fault at its field. Every firm has a code, or is recorded as
 * without licence and known by place and person (方案所列违法行为第（一）类). Whether codes are taken, and
 * whether the division exists, the records say.
 */
export function firmFaults(facts: FirmFacts): FirmFault[] {
  return [...nameFaults(facts), ...codeFaults(facts), ...industryFaults(facts), ...licenceFaults(facts), ...closureFaults(facts)];
}

function nameFaults({ name }: FirmFacts): FirmFault[] {
  const letters = name.replace(/[^\p{L}\p{N}]/gu, '');
  return [...letters].length >= 2
    ? []
    : [
        {
          path: 'name',
          zh: '企业名称至少两个字。无名称的，写明“地点＋行当”，如“某村无名采石点”。',
          en: 'A name has at least two characters. Where there is none, write place and trade.',
        },
      ];
}

function codeFaults({ codes, unlicensed, address, responsiblePerson }: FirmFacts): FirmFault[] {
  const faults: FirmFault[] = [];
  codes.forEach(({ kind, code, validFrom, validTo }, at) => {
    const result = checkFirmCode(kind, code);
    if (!result.valid) faults.push({ path: `codes.${at}.code`, ...result.reason });
    if (validTo === null && codes.slice(0, at).some((earlier) => earlier.kind === kind && earlier.validTo === null)) {
      faults.push({ path: `codes.${at}.code`, zh: '同一种代码只能有一个现行有效。', en: 'Only one code of a kind can be valid now.' });
    }
    if (validFrom !== null && validTo !== null && validFrom > validTo)
      faults.push({ path: `codes.${at}.validTo`, zh: '失效日早于生效日。', en: 'It ends before it begins.' });
  });
  if (!unlicensed && codes.length === 0) {
    faults.push({
      path: 'codes',
      zh: '请填写一个代码；确属无证无照的，请选“无证无照”并填写地点和负责人。',
      en: 'Enter a code; for a firm without licence choose that, and enter place and responsible person.',
    });
  }
  if (unlicensed && codes.length > 0)
    faults.push({ path: 'unlicensed', zh: '已填代码的企业不是无证无照。', en: 'A firm with a code is not one without licence.' });
  if (unlicensed && address.trim().length < 4)
    faults.push({
      path: 'address',
      zh: '无证无照的，地点是辨认的依据，请填写到门牌、村组或显著标志物。',
      en: 'Without a code the firm is known by its place: enter it to the house number, village group or a landmark.',
    });
  if (unlicensed && responsiblePerson.trim().length < 2)
    faults.push({
      path: 'responsiblePerson',
      zh: '无证无照的，请填写实际负责人。',
      en: 'Without a code the firm is known by its person: enter who actually runs it.',
    });
  return faults;
}

function industryFaults({ industryCode, industryEdition }: FirmFacts): FirmFault[] {
  if (industryCode === null) return [];
  const edition = industryEditions.find(({ id }) => id === industryEdition);
  if (!edition)
    return [
      {
        path: 'industryEdition',
        zh: '请选择行业分类的版本（2002、2011 或 2017）。',
        en: 'Choose the edition of the classification: 2002, 2011 or 2017.',
      },
    ];
  if (findIndustryCode(industryCode, edition.id) !== undefined) return [];
  return [
    {
      path: 'industryCode',
      zh: `${edition.name} 中没有此行业代码。应为门类字母加 2 至 4 位数字，如 C2631。`,
      en: `${edition.name} has no such code. It is the letter of a section and two to four digits, such as C2631.`,
    },
  ];
}

function licenceFaults({ licences }: FirmFacts): FirmFault[] {
  return licences.flatMap(({ number, validFrom, validTo }, at) => [
    ...(number.trim() === '' ? [{ path: `licences.${at}.number`, zh: '请填写证号。', en: 'Enter the number of the licence.' }] : []),
    ...(validFrom !== null && validTo !== null && validFrom > validTo
      ? [{ path: `licences.${at}.validTo`, zh: '有效期止早于有效期起。', en: 'It ends before it begins.' }]
      : []),
  ]);
}

function closureFaults({ closedOn, closedReason }: FirmFacts): FirmFault[] {
  if (closedOn !== null && closedReason.trim() === '')
    return [{ path: 'closedReason', zh: '请填写关闭的依据或原因（如取缔决定文号、注销）。', en: 'Say on what ground it was closed.' }];
  if (closedOn === null && closedReason.trim() !== '') return [{ path: 'closedOn', zh: '请填写关闭日期。', en: 'Enter the day of closing.' }];
  return [];
}
