import { defineTexts } from '../../shared/texts.ts';

/** Words of the audit log, where it is shown beside a record and on its own page. */
export const auditTexts = defineTexts({
  zh: {
    history: '全部操作记录',
    historyHelp: '自登记起的全部操作，含调阅。由审计日志生成，不能修改。',
    noHistory: '没有操作记录。',
    cut: '只显示最早的 500 条。',
    inLog: '在审计日志中查看',
    field: '项目',
    before: '之前',
    after: '之后',
    content: '内容',
    noDetails: '没有其他内容',
    system: '系统',
    details: '内容',
  },
  en: {
    history: 'All acts on this record',
    historyHelp: 'Every act since it was registered, readings too. Taken from the audit log, which nobody can change.',
    noHistory: 'Nothing was done to it.',
    cut: 'Only the first 500 are shown.',
    inLog: 'Open in the audit log',
    field: 'Item',
    before: 'Before',
    after: 'After',
    content: 'Content',
    noDetails: 'Nothing else to show',
    system: 'System',
    details: 'Content',
  },
});
