import type { Day } from '../calendar/day.ts';
import { documentCite } from '../law/cite.ts';
import type { ClockKey } from '../law/clocks.ts';
import { isClockKey, ruleOn } from '../law/clocks.ts';
import type { Law } from '../law/law-table.ts';
import { laws } from '../law/law-table.ts';
import { lengthWords } from '../law/length-words.ts';
import { remediesWording } from '../law/remedies-wording.ts';
import type { DocumentFields, DocumentKind, FormParagraph } from './document-kind.ts';
import { isFilled, printedValue } from './printed-values.ts';
import type { DocumentRecordFacts, FactKey } from './record-facts.ts';

/** 行政强制法第四十五条第二款自此日起限定加处罚款的数额。 */
const coercionLaw = '2012-01-01';
const blank = '＿＿＿＿＿＿';

/** What the words of a paper are made from. `day`: the day whose law it follows, of issue or of today. */
export interface PaperWords {
  readonly kind: DocumentKind;
  readonly fields: DocumentFields;
  readonly facts: DocumentRecordFacts;
  readonly day: Day;
  readonly number: string | undefined;
}

/** The form's own paragraphs that are printed with these fields. */
export function paragraphsFor({ kind, fields }: PaperWords): FormParagraph[] {
  return (kind.text ?? []).filter(({ when, unless, is }) => {
    if (unless !== undefined && isFilled(fields[unless])) return false;
    if (when === undefined) return true;
    return is === undefined ? isFilled(fields[when]) : fields[when] === is;
  });
}

/** A text of the form with its fields filled in; what is open is left as a blank to write on. Nothing of a field's text is read as a place. */
export function filledText(template: string, paper: PaperWords): string {
  return template.replaceAll(/\{([a-zA-Z-]+)(?::([a-zA-Z-]+))?\}/gu, (whole, key: string, argument: string | undefined, offset: number) => {
    if (key === 'organ') return paper.facts.bodyName ?? blank;
    if (key === 'number') return paper.number ?? blank;
    if (key === 'remedies') return remediesText(paper);
    if (key === 'basis') return basisText(paper);
    if (key === 'addOnCap') return paper.day >= coercionLaw ? '，加处罚款的数额不超出罚款的数额' : '';
    if (key === 'period') return periodText(argument ?? '', paper.day);
    if (key === 'fact') return String(paper.facts[argument as FactKey] ?? blank);
    const field = paper.kind.fields.find((one) => one.key === key);
    const words = (field && printedValue(field, paper.fields[key])) || blank;
    // The sentence goes on behind it: its own full stop falls away.
    return /^[。，；、的]/u.test(template.slice(offset + whole.length)) ? words.replace(/[。；]+$/u, '') : words;
  });
}

/** The kind's legal basis in force on the day, with full titles. */
function basisText({ kind, day }: PaperWords): string {
  const inForce = kind.basis.filter((cite) => {
    const law: Law = laws[cite.law];
    return law.from <= day && (law.to === undefined || day <= law.to);
  });
  return inForce.length === 0 ? '有关法律' : inForce.map(documentCite).join('、');
}

/** How long a statutory clock runs on the day, as the paper tells the party: 15日, 5个工作日. */
function periodText(key: string, day: Day): string {
  const version = isClockKey(key) ? ruleOn(key satisfies ClockKey, day) : undefined;
  return version?.amount ? lengthWords(version.amount, version.unit).zh.replaceAll(' ', '') : '规定期限';
}

function remediesText({ kind, fields, facts, day }: PaperWords): string {
  const named = (key: 'reviewGovernment' | 'court') => String(fields[key] ?? facts[key] ?? blank);
  const { text } = remediesWording(day, {
    government: named('reviewGovernment'),
    higherDepartment: facts.higherDepartment ?? '上一级主管部门',
    court: named('court'),
  });
  return kind.zh.includes('指令书') ? text.zh.replaceAll('本决定书', '本指令书').replaceAll('本决定', '本指令') : text.zh;
}
