import { at } from '../law/cite.ts';
import { caseName, cause, filedOn, filingNumber } from './case-fields.ts';
import { as, field } from './document-field.ts';
import type { DocumentKind } from './document-kind.ts';
import { nationalSet } from './form-sources.ts';
import { form } from './form.ts';

/** The file of a closed case: cover and index. */
export const archiveKinds: readonly DocumentKind[] = [
  form(nationalSet(36), {
    id: 'case-file',
    zh: '案卷（首页）',
    en: 'Cover of the file',
    numberWord: 'case-file',
    step: 'archive',
    layout: 'cover',
    copies: 1,
    explain: {
      zh: '结案后立卷，一案一卷；首页之后是卷内目录，文书按办案程序排列。归档后任何人不得增加、抽取、修改。',
      en: 'One file a case: cover, index, papers in the order of procedure. After archiving nobody adds, takes out or alters.',
    },
    basis: [at('order-15', 65, 1), at('penalty-law', 47)],
    fields: [
      caseName,
      as(cause, { half: undefined }),
      as(filingNumber, { half: undefined }),
      field('text', 'handlingResult', ['处理结果', 'Outcome'], '罚款人民币叁万元整（¥30,000.00）', ['逐个当事人写处理结果。', 'For each party.'], {
        source: 'handlingResult',
      }),
      filedOn,
      field('day', 'closedOn', ['结案日期', 'Closed on'], '2024-07-10', ['结案审批之日。', 'The day of approval.'], {
        source: 'closedOn',
        fixed: true,
        half: true,
      }),
      field(
        'people',
        'officers',
        ['承办人', 'Handlers'],
        [
          { name: '李乙', certificate: '示例001' },
          { name: '王丙', certificate: '示例002' },
        ],
        ['由系统带出。', 'From the record.'],
        { source: 'officers' },
      ),
      field('day', 'archivedOn', ['归档日期', 'Archived on'], '2024-07-20', ['移交档案之日。', 'The day it goes into the archive.'], {
        source: 'archivedOn',
        half: true,
      }),
      field('line', 'archiveNumber', ['归档号', 'Archive number'], '示例-2024-0008', ['档案室编号。', 'Number of the archive.'], {
        source: 'archiveNumber',
        half: true,
      }),
      field('choice', 'retention', ['保存期限', 'Retention'], 'thirty', ['按档案管理规定划定。', 'By the rules on archives.'], {
        source: 'retention',
        options: [
          { key: 'permanent', zh: '永久', en: 'permanent' },
          { key: 'thirty', zh: '定期三十年', en: 'thirty years' },
          { key: 'ten', zh: '定期十年', en: 'ten years' },
        ],
      }),
    ],
  }),
  form(nationalSet(37), {
    id: 'file-index',
    zh: '卷内目录',
    en: 'Index of the file',
    step: 'archive',
    layout: 'list',
    copies: 1,
    explain: {
      zh: '按办案程序列明卷内文件、文号、日期和页号，由系统根据文书生成。',
      en: 'The papers in the order of procedure with numbers, days and pages, made from the documents.',
    },
    basis: [at('order-15', 65, 1)],
    fields: [
      caseName,
      field(
        'table',
        'filePapers',
        ['卷内文件', 'Papers'],
        [
          ['立案审批表（示）应急立〔2024〕8号', '2024-05-10', '1', ''],
          ['询问笔录', '2024-05-15', '2-4', ''],
          ['行政处罚决定书（示）应急罚〔2024〕12号', '2024-06-20', '5-7', ''],
        ],
        ['由系统生成；页号从首页之后连续编。', 'Made by the system; pages run on after the cover.'],
        {
          source: 'filePapers',
          columns: [
            { key: 'paper', zh: '文件名称及编号', en: 'Paper and number', width: 70 },
            { key: 'day', zh: '日期', en: 'Day', width: 34 },
            { key: 'pages', zh: '页号', en: 'Pages', width: 18 },
            { key: 'remark', zh: '备注', en: 'Remark', width: 18 },
          ],
          maxRows: 17,
        },
      ),
    ],
  }),
];
