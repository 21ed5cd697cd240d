import { isDay } from '../../../domain/calendar/day.ts';
import type { ProblemBody } from '../../../contracts/problems.ts';
import type { Words } from '../../platform/refused.ts';
import { readDay } from '../../platform/workbooks/read-day.ts';
import type { CellFault, WorkbookRow } from '../../platform/workbooks/workbook-column.ts';
import type { Work } from '../../platform/work.ts';
import type { LoadedCampaign } from '../campaign/for-other-modules.ts';
import type { ImportPlaces } from '../enterprises/for-other-modules.ts';
import { natureWords } from './import-columns.ts';
import { faultsOfWords } from './registration-refusals.ts';

/** A row as a registration, with a fault for each cell that is not in order. The firm is found afterwards. */
export interface ImportedProblem {
  firm: { name: string; code: string | undefined; address: string; person: string; regionCode: string; tradeSector: number };
  body: ProblemBody;
  dueOn: string | null;
  faults: CellFault[];
}

/** Which column shows a fault of a field of the registration. */
const columnOf: Record<string, string> = {
  kind: 'kind',
  subKind: 'subKind',
  kindWords: 'kindWords',
  grade: 'grade',
  hazardStandard: 'standard',
  hazardClause: 'clause',
  facts: 'facts',
  foundOn: 'foundOn',
  sector: 'sector',
};

export function readImportRow(work: Work, campaign: LoadedCampaign, places: ImportPlaces, row: WorkbookRow): ImportedProblem {
  const faults = [...row.faults];
  const cell = (key: string) => row.cells[key] ?? '';
  const fault = (column: string, words: Words) => void faults.push({ column, words });
  const short = (key: string, most: number): string => {
    if (cell(key).length > most) fault(key, { zh: `超过 ${most} 个字。`, en: `More than ${most} characters.` });
    return cell(key).slice(0, most);
  };
  const region = places.find(cell('region'));
  if (region === undefined)
    fault('region', {
      zh: '不是本辖区现有的县（市、区）、开发区或乡镇街道。请从下拉列表选择。',
      en: 'Not a division of today in your area. Choose from the list.',
    });
  const sector = campaign.sectors.find(({ number, names }) => [String(number), names.zh, names.en].includes(cell('sector')));
  if (!sector) fault('sector', { zh: '没有这个领域。请从下拉列表选择。', en: 'No such sector. Choose from the list.' });
  const nature = (['illegal-act', 'hazard'] as const).find((one) => [natureWords[one].zh, natureWords[one].en].includes(cell('nature')));
  if (!nature) fault('nature', { zh: '填“非法违法行为”或“事故隐患”。', en: 'Illegal act or hazard.' });
  const grade = campaign.hazardGrades.find(({ code, names }) => [code as string, names.zh, names.en].includes(cell('grade')));
  if (cell('grade') !== '' && !grade) fault('grade', { zh: '没有这个等级。请从下拉列表选择。', en: 'No such grade. Choose from the list.' });
  const standard = campaign.hazardStandards.find(({ key, names }) => [key as string, names.zh, names.en].includes(cell('standard')));
  if (cell('standard') !== '' && !standard)
    fault('standard', { zh: '没有这个判定标准。请从下拉列表选择。', en: 'No such standard. Choose from the list.' });
  if (cell('firm') === '') fault('firm', { zh: '须填写企业名称。', en: 'The firm is required.' });
  const code = /^(\d{1,2}(?:\.\d{1,2})?)/;
  const body: ProblemBody = {
    nature: nature ?? 'illegal-act',
    kind: code.exec(cell('kind'))?.[1] ?? (cell('kind') === '' ? null : cell('kind')),
    subKind: code.exec(cell('subKind'))?.[1] ?? (cell('subKind') === '' ? null : cell('subKind')),
    kindWords: short('kindWords', 400),
    grade: grade?.code ?? null,
    hazardStandard: standard?.key ?? '',
    hazardClause: short('clause', 200),
    enterpriseId: '',
    region: region ?? '',
    place: short('place', 200),
    sector: sector?.number ?? 0,
    facts: short('facts', 4000),
    ...(cell('law') === '' ? {} : { lawArticle: short('law', 1000) }),
    focusTags: [],
    foundOn: readDay(cell('foundOn')) ?? cell('foundOn'),
    checkId: null,
    finderPersonId: null,
    recurrenceOf: null,
    fileIds: [],
  };
  for (const { path, words } of nature ? faultsOfWords(work, campaign, body) : []) {
    const column = columnOf[path];
    if (column !== undefined && !(column === 'sector' && !sector)) fault(column, words);
  }
  const dueOn = cell('dueOn') === '' ? null : (readDay(cell('dueOn')) ?? cell('dueOn'));
  const wrongDue = dueOn === null ? undefined : faultOfDue(work, dueOn);
  if (wrongDue) fault('dueOn', wrongDue);
  const firm = {
    name: short('firm', 120),
    code: cell('code') === '' ? undefined : short('code', 40),
    address: short('address', 200),
    person: short('person', 40),
    regionCode: region ?? '',
    tradeSector: sector?.number ?? 0,
  };
  return { firm, body, dueOn, faults };
}

function faultOfDue(work: Work, dueOn: string): Words | undefined {
  if (!isDay(dueOn)) return { zh: '应为存在的日期，如 2009-05-20。', en: 'A day that exists, such as 2009-05-20.' };
  if (!work.viewer.permissions.has('problems.order'))
    return { zh: '责令限期整改由执法岗位办理，请留空。', en: 'Orders are for enforcement posts; leave it blank.' };
  return dueOn < work.today ? { zh: '整改期限不得早于当日。', en: 'The day of rectification may not lie before today.' } : undefined;
}
