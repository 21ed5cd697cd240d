import type { Day } from '../calendar/day.ts';
import type { Cite } from './cite.ts';
import { at } from './cite.ts';
import type { Words } from './words.ts';

/** A circumstance that makes a penalty lighter or heavier, or leaves none. */
export interface DiscretionFactor {
  readonly key: string;
  readonly effect: 'none' | 'may-be-none' | 'lighter' | 'heavier';
  readonly words: Words;
  readonly from: Day;
  readonly to?: Day;
  readonly basis: Cite;
  /** Since when another order has taken the place of its basis, whose text is not loaded. */
  readonly replaced?: { readonly from: Day; readonly doubt: Words };
}

const order = '2010-10-01';
const law = '2021-07-15';
const upToLaw = { from: '2008-01-01', to: '2021-07-14' } as const;
const upToOrder = { from: '2008-01-01', to: '2010-09-30' } as const;
const byOrder12 = {
  from: '2024-01-01',
  doubt: {
    zh: '总局令第31号自2024年1月1日起由《应急管理行政裁量权基准暂行规定》（应急管理部令第12号）取代，该令文本尚未载入，暂沿用原情节',
    en: 'Order 31 gave way to Order 12 of the Ministry of Emergency Management on 1 January 2024, whose text is not loaded; the old circumstance is used',
  },
} as const;
const rules = (article: number, item: number) => at('order-31', article, 1, item);

// 不得超出法定幅度：安全生产行政处罚自由裁量适用规则第十三条。所选情节、幅度和理由随案保存。
export const discretionFactors: readonly DiscretionFactor[] = [
  {
    key: 'minor-corrected-1996',
    effect: 'none',
    words: { zh: '违法行为轻微并及时纠正，没有造成危害后果', en: 'minor, put right in time, no harm' },
    ...upToLaw,
    basis: at('penalty-law-1996', 27, 2),
  },
  {
    key: 'harm-reduced-1996',
    effect: 'lighter',
    words: { zh: '主动消除或者减轻违法行为危害后果', en: 'harm removed or reduced of own accord' },
    ...upToLaw,
    basis: at('penalty-law-1996', 27, 1, 1),
  },
  {
    key: 'coerced-1996',
    effect: 'lighter',
    words: { zh: '受他人胁迫', en: 'coerced by another' },
    ...upToLaw,
    basis: at('penalty-law-1996', 27, 1, 2),
  },
  {
    key: 'merit-1996',
    effect: 'lighter',
    words: { zh: '配合查处有立功表现', en: 'helped the inquiry with merit' },
    ...upToLaw,
    basis: at('penalty-law-1996', 27, 1, 3),
  },
  {
    key: 'not-corrected-2008',
    effect: 'heavier',
    words: { zh: '危及公共安全，经责令限期改正逾期未改正', en: 'public danger not corrected in time' },
    ...upToOrder,
    basis: at('order-15', 54, undefined, 1),
  },
  {
    key: 'repeated-2008',
    effect: 'heavier',
    words: { zh: '一年内因同一违法行为受到两次以上处罚', en: 'penalised twice or more in a year for the same act' },
    ...upToOrder,
    basis: at('order-15', 54, undefined, 2),
  },
  {
    key: 'continued-2008',
    effect: 'heavier',
    words: { zh: '拒不整改或者整改不力，违法行为持续', en: 'refuses to rectify, the act goes on' },
    ...upToOrder,
    basis: at('order-15', 54, undefined, 3),
  },
  {
    key: 'obstructed-2008',
    effect: 'heavier',
    words: { zh: '拒绝、阻碍或者以暴力威胁执法人员', en: 'officers refused, hindered or threatened' },
    ...upToOrder,
    basis: at('order-15', 54, undefined, 4),
  },
  {
    key: 'minor-corrected',
    effect: 'none',
    words: { zh: '违法行为轻微并及时改正，没有造成危害后果', en: 'minor, corrected in time, no harm' },
    from: law,
    basis: at('penalty-law', 33, 1),
  },
  {
    key: 'first-time',
    effect: 'may-be-none',
    words: { zh: '初次违法且危害后果轻微并及时改正', en: 'first time, slight harm, corrected in time' },
    from: law,
    basis: at('penalty-law', 33, 1),
  },
  {
    key: 'no-fault',
    effect: 'none',
    words: { zh: '有证据足以证明没有主观过错', en: 'proof of no fault' },
    from: law,
    basis: at('penalty-law', 33, 2),
  },
  {
    key: 'harm-reduced',
    effect: 'lighter',
    words: { zh: '主动消除或者减轻违法行为危害后果', en: 'harm removed or reduced of own accord' },
    from: law,
    basis: at('penalty-law', 32, undefined, 1),
  },
  {
    key: 'coerced',
    effect: 'lighter',
    words: { zh: '受他人胁迫或者诱骗', en: 'coerced or deceived by another' },
    from: law,
    basis: at('penalty-law', 32, undefined, 2),
  },
  {
    key: 'confessed',
    effect: 'lighter',
    words: { zh: '主动供述行政机关尚未掌握的违法行为', en: 'told the body what it did not know' },
    from: law,
    basis: at('penalty-law', 32, undefined, 3),
  },
  {
    key: 'merit',
    effect: 'lighter',
    words: { zh: '配合查处有立功表现', en: 'helped the inquiry with merit' },
    from: law,
    basis: at('penalty-law', 32, undefined, 4),
  },
  {
    key: 'not-corrected',
    effect: 'heavier',
    words: { zh: '危及公共安全，经责令限期改正逾期未改正', en: 'public danger not corrected in time' },
    from: order,
    basis: rules(15, 1),
    replaced: byOrder12,
  },
  {
    key: 'repeated',
    effect: 'heavier',
    words: { zh: '一年内因同一种违法行为受到两次以上处罚', en: 'penalised twice or more in a year for the same kind of act' },
    from: order,
    basis: rules(15, 2),
    replaced: byOrder12,
  },
  {
    key: 'continued',
    effect: 'heavier',
    words: { zh: '拒不整改或者整改不力，违法行为持续', en: 'refuses to rectify, the act goes on' },
    from: order,
    basis: rules(15, 3),
    replaced: byOrder12,
  },
  {
    key: 'obstructed',
    effect: 'heavier',
    words: { zh: '拒绝、阻碍或者以暴力威胁执法人员', en: 'officers refused, hindered or threatened' },
    from: order,
    basis: rules(15, 4),
    replaced: byOrder12,
  },
  {
    key: 'in-emergency',
    effect: 'heavier',
    words: { zh: '在处置突发事件期间违法', en: 'during an emergency' },
    from: order,
    basis: rules(15, 5),
    replaced: byOrder12,
  },
  {
    key: 'evidence-hidden',
    effect: 'heavier',
    words: { zh: '隐匿、销毁违法行为证据', en: 'evidence hidden or destroyed' },
    from: order,
    basis: rules(15, 6),
    replaced: byOrder12,
  },
  {
    key: 'grave',
    effect: 'heavier',
    words: { zh: '情节恶劣，造成人身死亡（重伤、急性工业中毒）或者严重社会影响', en: 'vile, with death, serious injury or grave public effect' },
    from: order,
    basis: rules(15, 7),
    replaced: byOrder12,
  },
  { key: 'intentional', effect: 'heavier', words: { zh: '故意实施违法行为', en: 'intent' }, from: order, basis: rules(15, 8), replaced: byOrder12 },
  {
    key: 'retaliated',
    effect: 'heavier',
    words: { zh: '对举报人、证人打击报复', en: 'retaliation against reporters or witnesses' },
    from: order,
    basis: rules(15, 9),
    replaced: byOrder12,
  },
  {
    key: 'hazards-ignored',
    effect: 'heavier',
    words: { zh: '未依法排查治理事故隐患', en: 'hazards not looked for or dealt with' },
    from: order,
    basis: rules(15, 10),
    replaced: byOrder12,
  },
  {
    key: 'fled-or-concealed',
    effect: 'heavier',
    words: { zh: '发生事故后逃匿或者瞒报、谎报', en: 'fled, or concealed or falsified an accident' },
    from: order,
    basis: rules(15, 11),
    replaced: byOrder12,
  },
];
