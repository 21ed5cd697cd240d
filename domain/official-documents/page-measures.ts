/**
 * Measures of the page in mm and pt, the same in both editions (GB/T 9704-1999 第5、6章；GB/T 9704-2012 第5章).
 */
export const page = {
  widthMm: 210,
  heightMm: 297,
  topMm: 37,
  bindingMm: 28,
  textWidthMm: 156,
  textHeightMm: 225,
  lines: 22,
  charactersPerLine: 28,
} as const;

/** Type sizes in pt: 二号 标题, 三号 正文, 四号 版记与页码. */
export const typeSize = { title: 22, body: 16, small: 14 } as const;

export const pointsPerMm = 72 / 25.4;

/** How many full-width characters of the title size fit in one line. */
export const titleCharactersPerLine = (page.textWidthMm * pointsPerMm) / typeSize.title;
