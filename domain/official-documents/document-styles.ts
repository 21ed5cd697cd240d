/**
 * The two editions of the national form for official documents, as the facts in which they differ.
 * What they share (paper, type area 156 x 225 mm, 22 lines of 28 characters, page numbers) is in page-measures.ts.
 */
export interface DocumentStyle {
  standard: string;
  /** First day in force, 'YYYY-MM-DD'. */
  inForceFrom: string;
  /** From the top of the type area to the top of the organ mark, in mm, by direction. */
  organMarkTop: { downward: number; upward: number };
  /** On which side secrecy and urgency stand. */
  marksSide: 'left' | 'right';
  dateNumerals: 'arabic' | 'chinese';
  /** Whether a sealed document prints the organ's name above its date. */
  namesOrganWhenSealed: boolean;
  hasSubjectWords: boolean;
  attachmentMarkFont: 'hei' | 'fang';
  /** Type size of cc and printing lines in pt, and the rules between them in mm (outer, inner). */
  colophon: { size: number; rules: { first: number; inner: number; last: number } };
}

export const documentStyles = {
  // GB/T 9704-1999 《国家行政机关公文格式》 8.1.4（25 mm，上报的公文 80 mm）、8.1.2、8.1.3（右上角）、
  // 8.2.6、8.2.7（成文时间用汉字；单一机关制发的公文加盖印章，落款处不署机关名称）、8.3.1（主题词）、8.3.5（反线）
  'gbt9704-1999': {
    standard: 'GB/T 9704-1999',
    inForceFrom: '2000-01-01',
    organMarkTop: { downward: 25, upward: 80 },
    marksSide: 'right',
    dateNumerals: 'chinese',
    namesOrganWhenSealed: false,
    hasSubjectWords: true,
    attachmentMarkFont: 'fang',
    colophon: { size: 16, rules: { first: 0, inner: 0.35, last: 0.35 } },
  },
  // GB/T 9704-2012 《党政机关公文格式》 7.2.1—7.2.8、7.3.5、7.3.6、7.4
  'gbt9704-2012': {
    standard: 'GB/T 9704-2012',
    inForceFrom: '2012-07-01',
    organMarkTop: { downward: 35, upward: 35 },
    marksSide: 'left',
    dateNumerals: 'arabic',
    namesOrganWhenSealed: true,
    hasSubjectWords: false,
    attachmentMarkFont: 'hei',
    colophon: { size: 14, rules: { first: 0.35, inner: 0.25, last: 0.35 } },
  },
} as const satisfies Record<string, DocumentStyle>;

export type DocumentStyleCode = keyof typeof documentStyles;

export const documentStyleCodes = Object.keys(documentStyles) as [DocumentStyleCode, ...DocumentStyleCode[]];

/** The edition in force on the day of issue ('YYYY-MM-DD'). A day before 2000 takes the older edition. */
export function styleOn(day: string): DocumentStyleCode {
  return day >= documentStyles['gbt9704-2012'].inForceFrom ? 'gbt9704-2012' : 'gbt9704-1999';
}
