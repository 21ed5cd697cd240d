import { TASK_SOURCES } from '../inspections/task-sources.ts';
import { at } from '../law/cite.ts';
import { bodyContact, bodyPhone, officers } from './body-fields.ts';
import { as, field } from './document-field.ts';
import type { DocumentKind } from './document-kind.ts';
import { inspectionSet, nationalSet } from './form-sources.ts';
import { form } from './form.ts';
import { inspectedName, partyAddress, partyCode, partyRepresentative, partyRepresentativePost } from './party-fields.ts';
import { endsAt, startsAt } from './time-fields.ts';

const inspectionStarts = as(startsAt('检查'), { source: 'inspectionFrom' });
const inspectionEnds = as(endsAt('检查'), { source: 'inspectionTo' });
const inspectionPlace = field(
  'line',
  'inspectionPlace',
  ['检查场所', 'Place inspected'],
  '一车间、成品库',
  ['写实际检查的部位，不写“全厂”。', 'The parts actually inspected, not “the whole works”.'],
  {
    source: 'inspectionPlace',
  },
);
const taskSource = field(
  'choice',
  'taskSource',
  ['任务来源', 'Source of the task'],
  'yearly-plan',
  ['年度计划、随机抽查、投诉举报、专项部署、交办移送或者其他；没有来源不得检查。', 'Without a source there is no inspection.'],
  {
    source: 'taskSource',
    half: true,
    options: TASK_SOURCES.map(({ id, zh, en }) => ({ key: id, zh, en })),
  },
);
const inspectionBasis = field(
  'articles',
  'inspectionBasis',
  ['检查依据', 'Basis'],
  [at('safety-law', 65, 1, 1)],
  ['写到条、款、项。', 'Article, paragraph and item.'],
  {
    source: 'inspectionBasis',
  },
);
const matters = field(
  'numbered',
  'inspectionMatters',
  ['检查事项', 'Matters'],
  ['从业人员安全生产教育和培训情况', '安全设备的维护、保养和定期检测情况'],
  ['从检查事项清单中选定，检查时不得扩大范围。', 'From the published list; the scope is not widened on the spot.'],
  {
    source: 'inspectionMatters',
  },
);
const findings = field(
  'text',
  'inspectionResult',
  ['检查情况', 'What was found'],
  '检查一车间、成品库和培训档案。发现：1.新录用的六名从业人员没有培训记录；2.三号釜压力表表面破损，未见检定标签。',
  ['逐项对应检查事项，写看到的事实；没有发现问题的也要写。', 'Matter by matter, the facts seen; write so, too, where nothing was found.'],
  { source: 'inspectionResult' },
);
const siteHead = field('line', 'siteHead', ['现场负责人', 'Head on site'], '张甲', ['检查时在场的负责人。', 'Who was in charge at the time.'], {
  source: 'siteHead',
  half: true,
});
const siteHeadPhone = field(
  'line',
  'siteHeadPhone',
  ['联系电话', 'Telephone'],
  '000-00000000',
  ['能够联系到本人。', 'Where the person can be reached.'],
  {
    source: 'siteHeadPhone',
    required: false,
    half: true,
  },
);
const refusal = field(
  'line',
  'refusal',
  ['拒签情况', 'Refusal to sign'],
  '被检查单位现场负责人看过笔录后拒绝签字，未说明理由。',
  ['拒绝签字的，写明情况，由两名执法人员签名，可请见证人签名。', 'Where signing is refused: say so; two officers sign, a witness may.'],
  {
    required: false,
  },
);

/** Papers of an inspection, before and on the site. */
export const inspectKinds: readonly DocumentKind[] = [
  form(inspectionSet, {
    id: 'inspection-approval',
    zh: '行政检查审批表',
    en: 'Approval of an inspection',
    step: 'inspect',
    layout: 'approval-form',
    subject: ['inspection'],
    signedBy: ['officers', 'chain'],
    explain: {
      zh: '入企检查前报批，写明来源、依据、事项、时间、人员和本年度频次；超过年度频次上限的须写明理由。',
      en: 'Approved before entering a firm: source, basis, matters, time, officers and the year’s count; beyond the cap, the reason.',
    },
    basis: [at('safety-law', 65, 1)],
    fields: [
      inspectedName,
      partyCode,
      partyAddress,
      taskSource,
      field(
        'choice',
        'inspectionWay',
        ['检查方式', 'Way'],
        'on-site',
        ['能够非现场检查的不入企。', 'Where it can be done from afar, nobody enters.'],
        {
          source: 'inspectionWay',
          half: true,
          options: [
            { key: 'on-site', zh: '现场检查', en: 'on site' },
            { key: 'joint', zh: '联合检查（综合查一次）', en: 'joint visit' },
            { key: 'remote', zh: '非现场检查', en: 'from afar' },
          ],
        },
      ),
      inspectionBasis,
      matters,
      field('day', 'plannedFrom', ['拟检查起日', 'From'], '2025-06-03', ['在批准日之后。', 'After the approval.'], {
        source: 'plannedFrom',
        half: true,
      }),
      field('day', 'plannedTo', ['拟检查止日', 'To'], '2025-06-04', ['不早于起日。', 'Not before the first day.'], {
        source: 'plannedTo',
        half: true,
      }),
      officers,
      field('line', 'visitsThisYear', ['本年度已查次数', 'Visits this year'], '1', ['由系统统计。', 'Counted by the system.'], {
        source: 'visitsThisYear',
        fixed: true,
        half: true,
      }),
      field('line', 'visitsCap', ['年度频次上限', 'Yearly cap'], '2', ['公布的上限，由参数带出。', 'The published cap.'], {
        source: 'visitsCap',
        fixed: true,
        required: false,
        half: true,
      }),
      field(
        'text',
        'otherVisits',
        ['其他机关近期检查情况', 'Other bodies’ visits'],
        '示例区消防救援大队2025年5月20日检查过一次；已建议合并检查。',
        ['由系统列出，能合并的合并。', 'Listed by the system; joined where possible.'],
        {
          source: 'otherVisits',
          required: false,
        },
      ),
      field(
        'text',
        'overCapReason',
        ['超频次理由', 'Reason beyond the cap'],
        '接到关于一车间擅自停用报警装置的举报，需到现场核查。',
        [
          '已达上限仍需检查的必填，如投诉举报、转办交办、数据监测发现线索。',
          'Needed where the cap is reached: a tip-off, a case handed down, a lead from data.',
        ],
        {
          source: 'overCapReason',
          required: false,
        },
      ),
    ],
  }),
  form(inspectionSet, {
    id: 'inspection-notice',
    zh: '行政检查通知书',
    en: 'Notice of an inspection',
    step: 'inspect',
    layout: 'letter',
    subject: ['inspection'],
    copies: 2,
    copiesLine: '本文书一式两份：一份由{organ}备案，一份交被检查单位。',
    signedBy: ['seal', 'recipient'],
    explain: {
      zh: '检查前送达被检查单位；提前通知可能影响检查效果的，可以现场出示。写明依据、主体、来源、频次和“五个严禁”。',
      en: 'Served before the visit, or shown on the spot where warning would spoil it: basis, body, source, frequency and the five prohibitions.',
    },
    basis: [at('safety-law', 65, 1)],
    fields: [
      inspectedName,
      taskSource,
      inspectionBasis,
      matters,
      field('moment', 'inspectionAt', ['检查时间', 'When'], '2025-06-03T09:00', ['与审批表一致。', 'As approved.'], { source: 'inspectionFrom' }),
      inspectionPlace,
      officers,
      field('line', 'visitsThisYear', ['本年度已查次数', 'Visits this year'], '1', ['由系统统计。', 'Counted by the system.'], {
        source: 'visitsThisYear',
        fixed: true,
        half: true,
      }),
      field('line', 'visitsCap', ['年度频次上限', 'Yearly cap'], '2', ['公布的上限。', 'The published cap.'], {
        source: 'visitsCap',
        fixed: true,
        required: false,
        half: true,
      }),
      bodyContact,
      bodyPhone,
    ],
    text: [
      { text: '{partyName}：' },
      {
        text: '根据{taskSource}安排，依据{inspectionBasis}的规定，{organ}定于{inspectionAt}对你单位（检查场所：{inspectionPlace}）进行检查。检查人员：{officers}。',
      },
      { text: '检查事项：', block: 'inspectionMatters' },
      { text: '本机关本年度已对你单位检查{visitsThisYear}次，公布的年度频次上限为{visitsCap}次。', when: 'visitsCap' },
      { text: '本机关本年度已对你单位检查{visitsThisYear}次。', unless: 'visitsCap' },
      {
        text: '检查人员须出示执法证件，严禁逐利检查，严禁接受被检查单位的任何利益，严禁参加被检查单位提供的宴请、娱乐、旅游等活动，严禁由被检查单位支付消费开支，严禁刻意要求法定代表人到场接受检查。你单位可以拒绝不出示证件的检查，并向本机关反映。',
      },
      { text: '你单位应当如实提供有关情况和材料，不得拒绝、阻碍检查。联系人：{bodyContact}，联系电话：{bodyPhone}。' },
    ],
  }),
  form(inspectionSet, {
    id: 'site-inspection-record',
    zh: '现场检查笔录',
    en: 'Record of an inspection on site (2025)',
    step: 'inspect',
    layout: 'record',
    subject: ['inspection'],
    copies: 2,
    copiesLine: '本笔录一式两份：一份由{organ}存档，一份交被检查单位。',
    signedBy: ['site-head', 'officers', 'recorder'],
    explain: {
      zh: '现场检查当场制作，由现场负责人核对后签名并写“以上情况属实”。',
      en: 'Made on the spot; the head on site reads it, signs and writes that it is so.',
    },
    basis: [at('penalty-law', 55, 2), at('safety-law', 65, 1)],
    fields: [
      inspectedName,
      partyCode,
      partyAddress,
      partyRepresentative,
      siteHead,
      siteHeadPhone,
      inspectionPlace,
      inspectionStarts,
      inspectionEnds,
      field(
        'line',
        'noticeNumber',
        ['检查通知书', 'Notice'],
        '2025年6月3日送达的行政检查通知书',
        ['写文号或者送达日期。', 'Its number or the day of service.'],
        {
          source: 'inspectionNoticeNumber',
          required: false,
        },
      ),
      officers,
      findings,
      field(
        'text',
        'onSiteHandling',
        ['现场处置及反馈', 'Handling and feedback'],
        '当场责令停用三号釜，其余问题责令限期整改；检查结果已当场告知现场负责人。',
        ['写当场采取的措施和告知的内容。', 'What was done and told on the spot.'],
        {
          source: 'onSiteHandling',
        },
      ),
      refusal,
    ],
    text: [
      { text: '我们是{organ}的执法人员{officers}，这是我们的证件。现依法对你单位进行检查，你单位有申请回避、陈述申辩的权利，也有配合检查的义务。' },
    ],
  }),
  form(nationalSet(10), {
    id: 'inspection-record',
    to: '2025-05-07',
    zh: '现场检查记录',
    en: 'Record of an inspection on site',
    step: 'inspect',
    layout: 'record',
    subject: ['inspection'],
    copies: 2,
    copiesLine: '本记录一式两份：一份由{organ}存档，一份交被检查单位。',
    signedBy: ['site-head', 'officers'],
    explain: {
      zh: '现场检查当场制作，由现场负责人写“以上情况属实”并签名；拒签的注明。',
      en: 'Made on the spot; the head on site signs that it is so; a refusal is noted.',
    },
    basis: [at('penalty-law', 55, 2), at('penalty-law-1996', 37, 1), at('order-15', 24, 2)],
    fields: [
      inspectedName,
      partyAddress,
      as(partyRepresentative, { half: undefined }),
      partyRepresentativePost,
      siteHeadPhone,
      inspectionPlace,
      inspectionStarts,
      inspectionEnds,
      officers,
      findings,
      field(
        'text',
        'onSiteHandling',
        ['现场处置情况', 'Handling on site'],
        '当场责令停用三号釜，其余问题责令限期整改。',
        ['写当场采取的措施。', 'What was done on the spot.'],
        {
          source: 'onSiteHandling',
          required: false,
        },
      ),
      refusal,
    ],
    text: [{ text: '我们是{organ}的执法人员{officers}，这是我们的证件，请过目。现依法对你单位进行现场检查，请予以配合。' }],
  }),
];
