import { expect, test } from 'vitest';
import { checkCampaign, checkCampaignFiles } from '../../domain/campaign/check-campaign.ts';
import type { CampaignFault } from '../../domain/campaign/campaign-fault.ts';
import { filesOf2009, wholeOf } from './shipped-campaigns.ts';

/** Sets the value at a JSON pointer; undefined takes it away. */
function put(whole: Record<string, unknown>, pointer: string, value: unknown): void {
  const steps = pointer.slice(1).split('/');
  const last = steps.pop() ?? '';
  let holder: unknown = whole;
  for (const step of steps) holder = Reflect.get(holder as object, step);
  if (value === undefined) Reflect.deleteProperty(holder as object, last);
  else Reflect.set(holder as object, last, value);
}

function faultsAfter(changes: Record<string, unknown>): CampaignFault[] {
  const whole = structuredClone(wholeOf(filesOf2009));
  for (const [pointer, value] of Object.entries(changes)) put(whole, pointer, value);
  const checked = checkCampaign(whole, 'one.json');
  return checked.ok ? [] : checked.faults;
}

const form = '/forms/0';
const city = [{ units: ['government'], levels: ['city'] }];

test.each<[string, Record<string, unknown>, string, string]>([
  // the form of the parts
  ['missing part', { '/kinds': undefined }, '/kinds', 'Missing; array expected'],
  ['missing text', { '/names/en': undefined }, '/names/en', 'Missing; string expected'],
  ['unknown key', { '/phases/0/colour': 'red' }, '/phases/0/colour', 'Unknown key "colour"'],
  ['wrong type', { '/year': '2009' }, '/year', 'Must be of type number'],
  ['no such day', { '/period/from': '2009-02-30' }, '/period/from', 'Must be an existing day, YYYY-MM-DD'],
  ['no such unit kind', { '/duties/0/owedBy/0/units': ['ministry'] }, '/duties/0/owedBy/0/units/0', 'Not an allowed value'],
  ['no such due rule', { '/duties/0/due': { rule: 'someday' } }, '/duties/0/due/rule', 'Not an allowed value; expected one of: on-day'],
  ['no such time', { '/duties/2/due': { rule: 'daily', at: '25:00' } }, '/duties/2/due/at', 'Must be a time of day, HH:MM'],
  ['empty list', { '/bodies': [] }, '/bodies', 'At least 1 entries'],
  ['number out of range', { '/sectors/0/number': 61 }, '/sectors/0/number', 'Must not be greater than 60'],
  ['form of a key', { '/bodies/0/key': 'Body One' }, '/bodies/0/key', 'Does not have the required form'],
  ['column of neither sort', { [`${form}/columns/0/measure`]: undefined }, `${form}/columns/0/measure`, 'Missing; string expected'],
  [
    'moment that checks have not',
    { '/measures/0/moment': 'closed' },
    '/measures/0/moment',
    'Not an allowed value; expected one of: made, firstAtFirm',
  ],
  // organisation
  ['sector given twice', { '/sectors/1/number': 1 }, '/sectors/1/number', '"1" is given twice'],
  ['unknown sector of a body', { '/bodies/0/sectors/0': 44 }, '/bodies/0/sectors/0', 'There is no sector 44'],
  ['unknown lead body', { '/groups/0/leadBodies/0': 'body-moon' }, '/groups/0/leadBodies/0', 'There is no body "body-moon"'],
  ['lead body of another sector', { '/groups/0/leadBodies/0': 'body-water' }, '/groups/0/leadBodies/0', '"body-water" does not answer for sector 1'],
  ['group key and number apart', { '/groups/0/number': 40 }, '/groups/0/key', '"group-01" does not fit number 40'],
  ['office without a seat', { '/leadingGroup/office/seat': 'body-moon' }, '/leadingGroup/office/seat', 'There is no body "body-moon"'],
  ['local body of no provincial body', { '/localUnits/3/body': undefined }, '/localUnits/3/body', 'A member body names the body of the province'],
  ['local body of an unknown body', { '/localUnits/3/body': 'body-moon' }, '/localUnits/3/body', 'There is no body "body-moon"'],
  ['local body without sectors', { '/localUnits/3/sectors': undefined }, '/localUnits/3/sectors', 'A member body names its sectors'],
  ['local body beyond its sectors', { '/localUnits/3/sectors/0': 2 }, '/localUnits/3/sectors/0', 'does not answer for sector 2'],
  ['local body of the province', { '/localUnits/3/levels/0': 'province' }, '/localUnits/3/levels', 'are listed under bodies'],
  ['local key twice at a level', { '/localUnits/1/keySuffix': 'government' }, '/localUnits/1/keySuffix', 'is given twice at one level'],
  ['government that corresponds', { '/localUnits/0/body': 'body-police' }, '/localUnits/0/body', 'Only a member body corresponds'],
  // kinds and hazards
  ['kind code twice', { '/kinds/1/code': '1', '/kinds/1/subKinds': [] }, '/kinds/1/code', '"1" is given twice'],
  ['sub-kind of another kind', { '/kinds/0/subKinds/0/code': '4.7' }, '/kinds/0/subKinds/0/code', '"4.7" is no part of kind 1'],
  ['basis that ends before it begins', { '/kinds/0/basis/0/to': '2001-01-01' }, '/kinds/0/basis/0/to', 'Ends on 2001-01-01, before it begins'],
  [
    'major hazard by free choice',
    { '/hazardGrades/1/needsStandard': false },
    '/hazardGrades/1/needsStandard',
    'A major hazard must name its standard',
  ],
  ['cue for an unknown kind', { '/readingCues/0/kind': '12' }, '/readingCues/0/kind', 'There is no kind 12'],
  // phases and matrix
  ['phases that overlap', { '/phases/1/from': '2009-04-20' }, '/phases/1/from', 'Overlaps "Planning and preparation"'],
  ['phase outside the campaign', { '/phases/3/to': '2010-01-31' }, '/phases/3/to', '2010-01-31 is outside the campaign'],
  ['unknown focus tag', { '/phases/0/focusTags': ['night-work'] }, '/phases/0/focusTags/0', 'There is no focus tag "night-work"'],
  ['focus tag never on', { '/phases/3/focusTags/0': 'speeding' }, '/focusTags/0/key', 'No phase switches "over-capacity" on'],
  ['task under no clause', { '/phases/0/tasks/0/clause': '八(一)' }, '/phases/0/tasks/0/clause', 'The plan has no clause "八(一)"'],
  ['task with an unknown duty', { '/phases/0/tasks/0/duties/0': 'dance' }, '/phases/0/tasks/0/duties/0', 'There is no duty "dance"'],
  [
    'matrix with an unknown group',
    { '/responsibilities/0/lead': [{ units: ['group'], levels: ['province'], groups: ['group-19'] }] },
    '/responsibilities/0/lead/0/groups/0',
    'There is no group "group-19"',
  ],
  // duties
  ['due outside the campaign', { '/duties/0/due/day': '2010-04-30' }, '/duties/0/due/day', 'The due day 2010-04-30 is outside the campaign'],
  ['opens after it is due', { '/duties/0/opens': '2009-05-02' }, '/duties/0/opens', 'Opens on 2009-05-02, after it is due'],
  ['unknown form', { '/duties/2/form': 'form-z' }, '/duties/2/form', 'There is no form "form-z"'],
  ['every period without a form', { '/duties/2/form': undefined }, '/duties/2/form', 'must name its form'],
  ['monthly form due daily', { '/duties/2/due': { rule: 'daily', at: '12:00' } }, '/duties/2/due/rule', 'Form "form-a" is not a daily one'],
  [
    'rule that needs an event',
    { '/duties/0/due': { rule: 'days-after', days: 3, count: 'working' } },
    '/duties/0/due/rule',
    'cannot be due by "days-after"',
  ],
  ['outside without a name', { '/duties/0/owedTo': 'outside' }, '/duties/0/outside', 'To be given where'],
  ['duty key twice', { '/duties/1/key': 'work-plan', '/phases/0/tasks/0/duties': ['work-plan'] }, '/duties/1/key', '"work-plan" is given twice'],
  ['default over the longest', { '/recordDuties/0/longestDays': 5 }, '/recordDuties/0/longestDays', 'below the default'],
  [
    'duty of an unknown body',
    { '/duties/0/owedBy': [{ ...city[0], bodies: ['body-moon'] }] },
    '/duties/0/owedBy/0/bodies/0',
    'There is no body "body-moon"',
  ],
  // measures and forms
  ['ranked number of checks', { '/measures/3/rankable': true }, '/measures/3/rankable', 'numbers of checks, cases and fines are not ranked'],
  ['ranked number of cases', { '/measures/4/rankable': true }, '/measures/4/rankable', 'numbers of checks, cases and fines are not ranked'],
  ['ranked ratio of checks', { [`${form}/columns/17/ratio`]: ['checks-made', 'firms-checked'] }, `${form}/columns/17/rankable`, 'Not to be ranked'],
  [
    'grade of an illegal act',
    { '/measures/4/where': { nature: 'illegal-act', grade: 'major' } },
    '/measures/4/where/grade',
    'An illegal act has no grade',
  ],
  ['column of a missing measure', { [`${form}/columns/0/measure`]: 'smiles' }, `${form}/columns/0/measure`, 'There is no measure "smiles"'],
  ['column of a missing kind', { [`${form}/columns/5/kind`]: '11' }, `${form}/columns/5/kind`, 'has no kind "11"'],
  ['column code twice', { [`${form}/columns/0/code`]: 'A2' }, `${form}/columns/1/code`, '"A2" is given twice'],
  [
    'cross-check of a missing column',
    { [`${form}/crossChecks/0/right/0/sum/0`]: 'Z9' },
    `${form}/crossChecks/0/right/0/sum/0`,
    'There is no column "Z9"',
  ],
  [
    'cross-check that adds a ratio',
    { [`${form}/crossChecks/0/right/0/sum/0`]: 'A7r' },
    `${form}/crossChecks/0/right/0/sum/0`,
    'is a ratio and cannot be added',
  ],
  ['star without each', { [`${form}/crossChecks/0/right/0/sum/0`]: '*' }, `${form}/crossChecks/0/right/0/sum/0`, '"*" needs "each"'],
  ['warning of a missing column', { [`${form}/warnings/3/column`]: 'Z9' }, `${form}/warnings/3/column`, 'There is no column "Z9"'],
  ['warning of a missing text', { [`${form}/warnings/5/texts/0`]: 'T9' }, `${form}/warnings/5/texts/0`, 'There is no text "T9"'],
  ['period of another form', { [`${form}/firstPeriod`]: '2009-04-01' }, `${form}/firstPeriod`, '"2009-04-01" is no period'],
  ['ranking by a count', { '/circular/rankings/1/source/column': 'A4' }, '/circular/rankings/1/source/column', 'Not to be ranked'],
  ['coverage by visits', { '/circular/rankings/2/source/measure': 'checks-made' }, '/circular/rankings/2/source/measure', 'counts firms, not visits'],
])('%s', (_what, changes, path, words) => {
  const faults = faultsAfter(changes);
  const found = faults.find((fault) => fault.path === path && fault.fault.en.includes(words));
  expect(found, JSON.stringify(faults, null, 1)).toBeDefined();
  expect(found?.file).toBe('one.json');
  expect(found?.fault.zh).toMatch(/\p{Script=Han}/u);
});

test('a fault names the file of the folder that it is in', () => {
  const files = filesOf2009.map((entry) => (entry.file === 'duties.json' ? { ...entry, text: entry.text.replace('"form-a"', '"form-b"') } : entry));
  expect(checkCampaignFiles(files)).toEqual({
    ok: false,
    faults: [{ file: 'duties.json', path: '/duties/2/form', fault: { zh: '没有报表“form-b”', en: 'There is no form "form-b"' } }],
  });
});

test('a file cut in half, one that is no object, and one part in two files', () => {
  const cut = filesOf2009.map((entry) => (entry.file === 'kinds.json' ? { ...entry, text: entry.text.slice(0, 900) } : entry));
  const withExtras = [...cut, { file: 'list.json', text: '[1, 2]' }, { file: 'more.json', text: '{ "kinds": [], "forms": [] }' }];
  const checked = checkCampaignFiles(withExtras);
  expect(checked.ok).toBe(false);
  const faults = checked.ok ? [] : checked.faults.map(({ file, path, fault }) => [file, path.replace(/\d+ column \d+/, 'N'), fault.zh]);
  expect(faults).toEqual([
    ['kinds.json', 'line N', '不是完整的 JSON 文本'],
    ['list.json', '', '文件内容应为一个 JSON 对象'],
    ['more.json', '/forms', '“forms”已在 forms.json 中写过'],
  ]);
});

test.each([[null], [[]], ['text'], [42], [{}], [{ __proto__: null }]])('%j is refused without a throw', (content) => {
  expect(checkCampaign(content).ok).toBe(false);
  expect(checkCampaignFiles([{ file: 'x.json', text: JSON.stringify(content) }]).ok).toBe(false);
});

test('an empty folder lacks everything', () => {
  const checked = checkCampaignFiles([]);
  expect(checked.ok ? [] : checked.faults.map((fault) => `${fault.file} ${fault.path}`)).toContain('campaign.json /forms');
});

test('whatever stands in the wrong place is a fault with a place, and nothing is thrown', () => {
  const places: string[] = [];
  const walk = (value: unknown, pointer: string): void => {
    if (pointer !== '' && pointer !== '/$schema') places.push(pointer);
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) walk(inner, `${pointer}/${name}`);
  };
  walk(wholeOf(filesOf2009), '');
  const sample = places.filter((_, position) => position % 23 === 0);
  expect(sample.length).toBeGreaterThan(100);
  for (const pointer of sample) {
    const faults = faultsAfter({ [pointer]: { '~/odd': [null] } });
    expect(faults.length, pointer).toBeGreaterThan(0);
    for (const { path } of faults) expect(path, pointer).toMatch(/^\//);
  }
});

test('a key that would reach into the object itself is an unknown key', () => {
  const checked = checkCampaignFiles([...filesOf2009, { file: 'odd.json', text: '{ "__proto__": { "year": 1 }, "constructor": 1 }' }]);
  const faults = checked.ok ? [] : checked.faults.map(({ file, path }) => `${file} ${path}`);
  expect(faults).toContain('odd.json /constructor');
});
