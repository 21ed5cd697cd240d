import type { Words } from '../law/words.ts';

/** A form of the national set of 37 issued in 2010. */
export function nationalSet(order: number): Words {
  return { zh: `2010年全国安全生产行政执法文书式样第${order}号`, en: `National set of enforcement forms (2010), no. ${order}` };
}

/** Made after the Coercion Law, as used in one city since 2012. */
export const coercionSet: Words = {
  zh: '行政强制法施行后的增补文书（参照2012年地方式样）',
  en: 'Added after the Coercion Law, after a local set of 2012',
};

/** The uniform forms for administrative inspections of 2025. */
export const inspectionSet: Words = {
  zh: '行政检查文书基本格式文本（试行），2025年',
  en: 'Basic forms for administrative inspections (trial), 2025',
};
