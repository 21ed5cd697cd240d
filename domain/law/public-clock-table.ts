import type { Clock } from './clock-row.ts';
import { body } from './clock-row.ts';

const shandong = { zh: '参照山东省2015年规定，以本省规定为准', en: "taken from Shandong's rules of 2015; the province's own rule decides" };
const practice = { zh: '地方规定的通常时限', en: 'the usual limit of local rules' };
const order11 = { zh: '《安全生产严重失信主体名单管理办法》（应急管理部令第11号）', en: 'Order 11 on serious dishonesty' };
const memory = { zh: '条文未载入', en: 'the text is not loaded' };

/** Tip-offs and the list of serious dishonesty. */
export const publicClocks = {
  'tip-acceptance': {
    words: { zh: '举报受理', en: 'acceptance of a tip-off' },
    event: { zh: '收到举报', en: 'the tip-off is received' },
    who: body,
    consequence: { zh: '应当告知是否受理', en: 'the reporter must be told whether it is taken up' },
    versions: [
      {
        from: '2008-01-01',
        amount: 5,
        unit: 'working-day',
        lastDay: 'stays',
        basis: [],
        source: practice,
        confidence: 'low',
        doubt: { zh: '国家规定未见时限，以本省规定为准', en: "no national limit was found; the province's own rule decides" },
      },
    ],
  },
  'tip-handling': {
    words: { zh: '举报办结', en: 'completion of a tip-off' },
    event: { zh: '受理举报', en: 'the tip-off is taken up' },
    who: body,
    consequence: { zh: '应当办结并反馈', en: 'it must be finished and answered' },
    versions: [
      {
        from: '2008-01-01',
        amount: 60,
        unit: 'calendar-day',
        dayKind: 'assumed',
        lastDay: 'stays',
        basis: [],
        source: practice,
        extensions: [{ upTo: 30, by: { zh: '本机关负责人', en: "the body's head" } }],
        confidence: 'low',
        doubt: shandong,
      },
    ],
  },
  'reward-claim': {
    words: { zh: '领取举报奖励', en: "claim of a tip-off's reward" },
    event: { zh: '收到领奖通知', en: 'the notice of reward is received' },
    who: { zh: '举报人', en: 'the reporter' },
    consequence: { zh: '逾期未领取的视为放弃', en: 'a reward not claimed is waived' },
    versions: [
      {
        from: '2018-01-04',
        amount: 60,
        unit: 'calendar-day',
        dayKind: 'assumed',
        lastDay: 'moves-by-analogy',
        basis: [],
        source: { zh: '《安全生产领域举报奖励办法》', en: 'Rules on Rewards for Tip-offs (2018)' },
        confidence: 'low',
        doubt: memory,
      },
    ],
  },
  'dishonesty-listing': {
    words: { zh: '严重失信名单管理期', en: 'time on the list of serious dishonesty' },
    event: { zh: '列入严重失信主体名单', en: 'the listing' },
    who: body,
    consequence: { zh: '期满移出名单并停止公示', en: 'at its end the entry is removed and unpublished' },
    sense: 'waiting',
    versions: [{ from: '2023-10-01', amount: 3, unit: 'year', lastDay: 'stays', basis: [], source: order11, confidence: 'medium', doubt: memory }],
  },
  'dishonesty-early-removal': {
    words: { zh: '申请提前移出严重失信名单', en: 'early removal from the list' },
    event: { zh: '列入严重失信主体名单', en: 'the listing' },
    who: { zh: '被列入主体', en: 'the listed' },
    consequence: { zh: '符合条件的可以申请提前移出', en: 'early removal may be asked for if the conditions are met' },
    sense: 'waiting',
    versions: [{ from: '2023-10-01', amount: 12, unit: 'month', lastDay: 'stays', basis: [], source: order11, confidence: 'medium', doubt: memory }],
  },
} as const satisfies Record<string, Clock>;
