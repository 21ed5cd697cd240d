import { at } from '../law/cite.ts';
import type { DocumentPerson } from './document-person.ts';
import type { DocumentCheck } from './judged-document.ts';
import { fault } from './judged-document.ts';
import { isFilled } from './printed-values.ts';

/** Every required field is filled. */
export const openFields: DocumentCheck = ({ kind, fields }) =>
  kind.fields
    .filter(({ key, required }) => required && !isFilled(fields[key]))
    .map(({ key, zh, en }) => fault('blocks', key, [`“${zh}”未填写。`, `"${en}" is not filled in.`]));

/** Who issues it, for the number and the seal. 行政处罚法第五十九条第一款第（六）项。 */
export const issuingBody: DocumentCheck = ({ kind, facts }) => {
  const faults = [];
  const bearsSeal = kind.signedBy.includes('seal');
  if (!facts.bodyName)
    faults.push(
      fault(
        'blocks',
        undefined,
        [bearsSeal ? '没有执法机关名称，不能盖章。' : '没有执法机关名称。', 'The body that issues it is not known.'],
        at('penalty-law', 59, 1, 6),
      ),
    );
  if (kind.numberWord !== null && !facts.placeShort)
    faults.push(
      fault('blocks', undefined, ['本机关没有设定地区简称，不能编号。', 'The body has no short name of its place, so it cannot be numbered.']),
    );
  return faults;
};

/** Two officers at least, each with a certificate that is valid that day. 行政处罚法第四十二条第一款。 */
export const twoOfficers: DocumentCheck = ({ kind, fields, facts }) => {
  if (!kind.fields.some(({ key }) => key === 'officers')) return [];
  const people = (fields.officers ?? []) as readonly DocumentPerson[];
  if (people.length === 0) return [];
  const basis = at('penalty-law', 42, 1);
  const faults = [];
  if (new Set(people.map(({ name }) => name)).size < 2)
    faults.push(fault('blocks', 'officers', ['执法人员不得少于两人。', 'There must be two officers at least.'], basis));
  const without = people.filter(({ certificate }) => !certificate).map(({ name }) => name);
  if (without.length > 0)
    faults.push(fault('blocks', 'officers', [`未写执法证号：${without.join('、')}。`, `No certificate number: ${without.join(', ')}.`], basis));
  const invalid = facts.officersWithoutValidCertificate ?? [];
  if (invalid.length > 0)
    faults.push(
      fault('blocks', 'officers', [`执法证件当日无效：${invalid.join('、')}。`, `Certificates not valid that day: ${invalid.join(', ')}.`], basis),
    );
  return faults;
};

/** A paper for a unit is not made out to a person, nor the other way round. */
export const kindOfParty: DocumentCheck = ({ kind, facts }) => {
  const wanted = kind.id.endsWith('-unit') ? 'unit' : kind.id.endsWith('-person') ? 'person' : undefined;
  if (wanted === undefined || facts.partyKind === undefined || facts.partyKind === wanted) return [];
  return [
    fault(
      'blocks',
      'partyName',
      wanted === 'unit'
        ? ['当事人是个人，应当使用个人的决定书。', 'The party is a person; use the form for persons.']
        : ['当事人是单位，应当使用单位的决定书。', 'The party is a unit; use the form for units.'],
      at('penalty-law', 59, 1, 1),
    ),
  ];
};

/** Before 2024 the party may also turn to the higher department, which must then be named. */
export const higherDepartment: DocumentCheck = ({ kind, facts, day }) => {
  const tellsRemedies = kind.text?.some(({ text }) => text.includes('{remedies}')) ?? false;
  if (!tellsRemedies || day >= '2024-01-01' || facts.higherDepartment) return [];
  return [
    fault(
      'blocks',
      undefined,
      ['未设定上一级主管部门，复议途径写不完整。', 'The higher department is not known, so the remedies cannot be told in full.'],
      at('review-law-1999', 12, 1),
    ),
  ];
};
