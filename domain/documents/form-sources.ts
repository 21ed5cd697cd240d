import type { Day } from '../calendar/day.ts';
import type { Confidence, Words } from '../law/words.ts';

export interface FormSource {
  readonly from: Day;
  readonly confidence: Confidence;
  readonly doubt: Words;
  readonly source: Words;
}

/** A form of the national set of 37 issued in 2010; its fields are known from an enforcement program, not from the printed set. */
export function nationalSet(order: number): FormSource {
  return {
    from: '2008-01-01',
    confidence: 'medium',
    doubt: {
      zh: '栏目据在用执法软件整理，未与2010年式样原件逐项核对；机构改革后的式样未取得，沿用本式样',
      en: 'fields as in an enforcement program, not compared with the printed set of 2010; no later set is at hand, so this one goes on',
    },
    source: { zh: `2010年全国安全生产行政执法文书式样第${order}号`, en: `National set of enforcement forms (2010), no. ${order}` },
  };
}

/** Made after the Coercion Law, as one city uses it since 2012. */
export const coercionSet: FormSource = {
  from: '2012-01-01',
  confidence: 'medium',
  doubt: {
    zh: '依据2012年一市的文书样本整理，本省式样未取得',
    en: 'after the specimens of one city in 2012; the province’s own form is not at hand',
  },
  source: { zh: '《行政强制法》施行后增补文书（2012年地方样本）', en: 'Added after the Coercion Law (local specimens of 2012)' },
};

/** 总局令第15号第三十一条 asks for the head's leave since 2008; before 2012 no form of its own is known, and that of 2012 serves. */
export const extensionForm: FormSource = {
  ...coercionSet,
  from: '2008-01-01',
  doubt: {
    zh: '2010年全国式样未列此表，2012年前沿用2012年一市的文书样本；2026年2月起的办案期限和表式待核实',
    en: 'not in the national set of 2010; before 2012 the specimen of one city of 2012 serves; period and form since February 2026 to be confirmed',
  },
};

/** A case that should not have been filed is withdrawn under every law; before 2012 no form of its own is known, and that of 2012 serves. */
export const terminationForm: FormSource = {
  ...coercionSet,
  from: '2008-01-01',
  doubt: {
    zh: '2010年全国式样未列此表，2012年前沿用2012年一市的文书样本',
    en: 'not in the national set of 2010; before 2012 the specimen of one city of 2012 serves',
  },
};

/** The law of 2021 knows the decision, no national set holds its form: as bodies usually word it. */
export const usualForm: FormSource = {
  from: '2021-07-15',
  confidence: 'low',
  doubt: {
    zh: '全国式样未列此文书，栏目和字号按各地通常做法整理，待与本省式样核对',
    en: 'no national set holds this form; its fields and its number word follow common usage and are to be compared with the province’s own',
  },
  source: { zh: '各地通行文书（2021年《行政处罚法》施行后，全国式样未列）', en: 'In common use since the Penalty Law of 2021; in no national set' },
};

/** The uniform forms for administrative inspections of 2025: three of the seven are known by name. */
export const inspectionSet: FormSource = {
  from: '2025-05-08',
  confidence: 'low',
  doubt: { zh: '名称已确认，栏目未与正式文本核对', en: 'the name is confirmed, its fields are not compared with the official text' },
  source: { zh: '《行政检查文书基本格式文本（试行）》（2025年）', en: 'Basic forms for administrative inspections (trial), 2025' },
};
