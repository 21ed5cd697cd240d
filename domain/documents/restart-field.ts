import { field } from './document-field.ts';
import type { FormParagraph } from './document-kind.ts';

/** 总局令第16号第二十三条；安全生产法(2021)第六十五条第一款第(三)项 经审查同意，方可恢复 */
export const restartField = field(
  'choice',
  'restartDecision',
  ['恢复生产经营和使用', 'Restart'],
  'allowed',
  [
    '已受理恢复申请的停产停用措施，现场审查后选定：同意的即解除措施，不同意的继续停产。没有停产措施的不选。',
    'For a stop whose restart was applied for, after the review of the site: allowed, the measure ends; not allowed, it goes on. Left open where nothing is stopped.',
  ],
  {
    required: false,
    options: [
      { key: 'allowed', zh: '同意恢复', en: 'Allowed' },
      { key: 'refused', zh: '不同意恢复，继续停产停用', en: 'Not allowed, the stop goes on' },
    ],
  },
);

export const restartText: readonly FormParagraph[] = [
  { text: '经现场审查，同意恢复生产经营和使用，此前责令停产停业、停止使用的措施予以解除。', when: 'restartDecision', is: 'allowed' },
  {
    text: '经现场审查，尚不具备安全生产条件，不同意恢复生产经营和使用，继续执行此前责令停产停业、停止使用的措施。',
    when: 'restartDecision',
    is: 'refused',
  },
];
