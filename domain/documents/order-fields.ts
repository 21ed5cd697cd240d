import { at } from '../law/cite.ts';
import { field } from './document-field.ts';

// 现场处理、责令整改和强制措施文书的共用栏目。

export const problems = field(
  'numbered',
  'problems',
  ['存在的问题', 'Problems'],
  ['一车间三号釜压力表表面破损，未定期检定', '新录用的六名从业人员未经安全生产教育和培训上岗'],
  ['一事一条，写部位、事实；由检查记录带出。', 'One matter a line: place and fact, from the inspection’s record.'],
  { source: 'problems' },
);

export const orderBasis = field(
  'articles',
  'orderBasis',
  ['依据', 'Basis'],
  [at('safety-law', 65, 1, 2)],
  ['写到条、款、项。', 'Article, paragraph and item.'],
  { source: 'orderBasis' },
);

export const orderNumber = field(
  'line',
  'orderNumber',
  ['责令整改文书文号', 'Number of the order'],
  '（示）应急责改〔2024〕16号',
  ['原文书的文号，由系统带出。', 'Taken from the record.'],
  { source: 'orderNumber', fixed: true, half: true },
);

export const orderedOn = field('day', 'orderedOn', ['责令整改日期', 'Ordered on'], '2024-05-08', ['原文书的日期。', 'The day of the order.'], {
  source: 'orderedOn',
  fixed: true,
  half: true,
});

export const measureBasis = field(
  'articles',
  'measureBasis',
  ['依据', 'Basis'],
  [at('safety-law', 65, 1, 3)],
  ['写到条、款、项。', 'Article, paragraph and item.'],
  { source: 'measureBasis' },
);

export const measureProblem = field(
  'text',
  'measureProblem',
  ['事实和理由', 'Facts and reason'],
  '一车间三号釜安全阀被人为锁死，压力持续升高，属于重大事故隐患，排除过程中无法保证安全。',
  ['写危险的事实和紧迫性。', 'The danger and its urgency.'],
  { source: 'measureProblem' },
);

export const seizedOn = field(
  'day',
  'seizedOn',
  ['查封（扣押）日期', 'Seized on'],
  '2024-05-08',
  ['实施之日，期限自此起算。', 'The day it was done; the time runs from it.'],
  {
    source: 'seizedOn',
    fixed: true,
    half: true,
  },
);

export const seizureNumber = field(
  'line',
  'seizureNumber',
  ['查封（扣押）决定书文号', 'Number of the decision'],
  '（示）应急查（扣）〔2024〕1号',
  ['由系统带出。', 'Taken from the record.'],
  { source: 'seizureNumber', fixed: true, half: true },
);
