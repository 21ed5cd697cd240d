/**
 * The kinds of official document that the renderers know, with their rules.
 * Basis: 《党政机关公文处理工作条例》（中办发〔2012〕14号）第八条、第九条；
 * 此前《国家行政机关公文处理办法》（国发〔2000〕23号）第九条、第十条，同。
 * `upward` 上行文: the signer (签发人) is printed beside the number (条例第九条第六项).
 */
export const documentKinds = {
  circular: { label: { zh: '通报', en: 'circular' }, upward: false },
  notice: { label: { zh: '通知', en: 'notice' }, upward: false },
  report: { label: { zh: '报告', en: 'report to the level above' }, upward: true },
  request: { label: { zh: '请示', en: 'request for instructions' }, upward: true },
} as const;

export type DocumentKind = keyof typeof documentKinds;

export const documentKindCodes = Object.keys(documentKinds) as [DocumentKind, ...DocumentKind[]];
