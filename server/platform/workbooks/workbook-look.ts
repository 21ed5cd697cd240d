import type { Fill, Font } from 'exceljs';

/** The look of every workbook that we write: plain, one grey for headings, one red for faults. */
export const headingFont: Partial<Font> = { name: '宋体', size: 11, bold: true };
export const bodyFont: Partial<Font> = { name: '宋体', size: 11 };
export const exampleFont: Partial<Font> = { name: '宋体', size: 11, italic: true, color: { argb: 'FF7A828C' } };
export const headingFill: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE9EDF2' } };
export const faultFill: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF9D6D2' } };
