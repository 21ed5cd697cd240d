import type { Day } from '../../../domain/calendar/day.ts';
import type { FirmCodeName, FirmFacts } from '../../../domain/enterprises/firm-facts.ts';
import { industryEditionOn } from '../../../domain/enterprises/industry-sections.ts';
import { licenceKinds } from '../../../domain/enterprises/licence-kinds.ts';
import type { Words } from '../../platform/refused.ts';
import { readDay } from '../../platform/workbooks/read-day.ts';
import type { CellFault, WorkbookRow } from '../../platform/workbooks/workbook-column.ts';
import { yes } from './import-columns.ts';
import type { ImportPlaces } from './import-places.ts';

export interface RowMeans {
  places: ImportPlaces;
  sectors: readonly { id: number; name: { zh: string; en: string } }[];
  today: Day;
}

/** A row's cells as facts, with a fault for each cell that cannot be read. Blank cells are null or empty: they change nothing. */
export interface ImportedRow {
  facts: FirmFacts;
  confirmedNew: boolean;
  faults: CellFault[];
}

export function readImportRow(row: WorkbookRow, { places, sectors, today }: RowMeans): ImportedRow {
  const faults = [...row.faults];
  const cell = (key: string) => row.cells[key] ?? '';
  const fault = (column: string, words: Words) => void faults.push({ column, words });
  const day = (key: string): Day | null => {
    const read = cell(key) === '' ? undefined : readDay(cell(key));
    if (cell(key) !== '' && read === undefined) fault(key, { zh: '应为存在的日期，如 2010-03-31。', en: 'A day that exists, such as 2010-03-31.' });
    return read ?? null;
  };
  const isYes = (key: string): boolean => {
    const text = cell(key).toLowerCase();
    if (!['', yes.zh, yes.en.toLowerCase(), '否', 'no'].includes(text)) fault(key, { zh: '只填“是”，或留空。', en: 'Enter Yes, or leave it blank.' });
    return text === yes.zh || text === yes.en.toLowerCase();
  };
  const short = (key: string, most: number): string => {
    if (cell(key).length > most) fault(key, { zh: `超过 ${most} 个字。`, en: `More than ${most} characters.` });
    return cell(key).slice(0, most);
  };

  const regionCode = places.find(cell('region'));
  if (regionCode === undefined)
    fault('region', {
      zh: '不是本辖区现有的县（市、区）、开发区或乡镇街道。请从下拉列表选择。',
      en: 'Not a division of today in your area. Choose from the list.',
    });
  const sector = sectors.find(({ id, name }) => [String(id), name.zh, name.en].includes(cell('sector')));
  if (!sector) fault('sector', { zh: '没有这个领域。请从下拉列表选择。', en: 'No such sector. Choose from the list.' });
  const industryCode = cell('industry') === '' ? null : short('industry', 8);
  const facts: FirmFacts = {
    name: short('name', 120),
    codes: (['credit', 'organisation', 'registration'] satisfies FirmCodeName[]).flatMap((kind) =>
      cell(kind) === '' ? [] : [{ kind, code: short(kind, 40), validFrom: null, validTo: null }],
    ),
    unlicensed: isYes('unlicensed'),
    regionCode: regionCode ?? '',
    tradeSector: sector?.id ?? 0,
    industryCode,
    industryEdition: industryCode === null ? null : cell('edition') || industryEditionOn(today),
    address: short('address', 200),
    responsiblePerson: short('person', 40),
    telephone: short('telephone', 40),
    licences: [],
    closedOn: day('closedOn'),
    closedReason: short('closedReason', 300),
  };
  const kind = licenceKinds.find((one) => one.zh === cell('licenceKind') || one.en === cell('licenceKind'));
  if (['licenceKind', 'licenceNumber', 'licenceIssuer', 'licenceFrom', 'licenceTo'].some((key) => cell(key) !== '')) {
    if (!kind) fault('licenceKind', { zh: '请从下拉列表选择证照种类。', en: 'Choose the kind of licence from the list.' });
    facts.licences = [
      {
        kind: kind?.kind ?? 'other',
        number: short('licenceNumber', 80),
        issuedBy: short('licenceIssuer', 80),
        validFrom: day('licenceFrom'),
        validTo: day('licenceTo'),
      },
    ];
  }
  return { facts, confirmedNew: isYes('confirmedNew'), faults };
}

/** In which column a fault of the facts belongs. */
export function columnOfPath(path: string, facts: FirmFacts): string {
  const [field, at, part = ''] = path.split('.');
  if (field === 'codes') return facts.codes[Number(at)]?.kind ?? 'credit';
  if (field === 'licences') return { number: 'licenceNumber', validFrom: 'licenceFrom', validTo: 'licenceTo' }[part] ?? 'licenceKind';
  return (
    { tradeSector: 'sector', regionCode: 'region', responsiblePerson: 'person', industryCode: 'industry', industryEdition: 'edition' }[path] ?? path
  );
}

/** The record as it will be: what the row says over what is known. Blank cells leave what is known; codes and licences are added to. */
export function laidOver(known: FirmFacts, row: FirmFacts): FirmFacts {
  const codes = [...known.codes, ...row.codes.filter((one) => !known.codes.some(({ code }) => code === one.code))];
  const licence = row.licences[0];
  const same = (one: FirmFacts['licences'][number]) => one.kind === licence?.kind && one.number === licence.number;
  const licences =
    licence === undefined
      ? known.licences
      : known.licences.some(same)
        ? known.licences.map((one) => (same(one) ? filled(one, licence) : one))
        : [...known.licences, licence];
  return {
    ...filled(known, row),
    codes,
    licences,
    unlicensed: codes.length === 0 && (known.unlicensed || row.unlicensed),
  };
}

/** The values of `over` where they are filled in, those of `under` elsewhere. */
function filled<Facts extends object>(under: Facts, over: Facts): Facts {
  const given = Object.entries(over).filter(([, value]) => value !== null && value !== '');
  return { ...under, ...Object.fromEntries(given) };
}
