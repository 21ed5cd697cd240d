import type { Day } from '../calendar/day.ts';

/** Kinds of code, under the names that the records keep. A firm may have none (无证无照). */
export const firmCodeNames = [
  { kind: 'credit', zh: '统一社会信用代码', en: 'Unified credit code', basis: 'GB 32100-2015' },
  { kind: 'organisation', zh: '组织机构代码', en: 'Organisation code', basis: 'GB 11714-1997' },
  { kind: 'registration', zh: '工商注册号', en: 'Registration number', basis: 'GS15-2006' },
] as const;
export type FirmCodeName = (typeof firmCodeNames)[number]['kind'];

export interface FirmCode {
  kind: FirmCodeName;
  code: string;
  validFrom: Day | null;
  validTo: Day | null;
}

interface FirmLicence {
  kind: string;
  number: string;
  issuedBy: string;
  validFrom: Day | null;
  validTo: Day | null;
}

/** What is recorded of a firm, by whatever way it came: form, Excel file, problem. */
export interface FirmFacts {
  name: string;
  codes: FirmCode[];
  /** Without licence and code: known by place and responsible person. */
  unlicensed: boolean;
  regionCode: string;
  /** The field among the platform's sectors, 1 to 60. */
  tradeSector: number;
  industryCode: string | null;
  industryEdition: string | null;
  address: string;
  responsiblePerson: string;
  telephone: string;
  licences: FirmLicence[];
  closedOn: Day | null;
  closedReason: string;
}

/** What is wrong with one field; `path` as in the body: "codes.0.code". */
export interface FirmFault {
  path: string;
  zh: string;
  en: string;
}
