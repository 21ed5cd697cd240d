/**
 * Everything that a post may be permitted to do, one row each.
 * `basis` is the clause that calls for the act, or the one that limits who does it.
 */
export const PERMISSIONS = [
  { id: 'problems.read', zh: '查看问题', en: 'Read problems', basis: '方案四(二)3' },
  { id: 'problems.register', zh: '登记问题', en: 'Register problems', basis: '方案四(二)1 逐一登记，建档立案' },
  {
    id: 'problems.order',
    zh: '当场纠正、责令整改',
    en: 'Correct on the spot, order rectification',
    basis: '安全生产法(2021)第六十五条、(2002)第五十六条',
  },
  { id: 'problems.claim', zh: '录入整改完成情况', en: 'Record a claim of rectification', basis: '总局令第15号第十六条' },
  { id: 'problems.recheck', zh: '复查', en: 'Re-check', basis: '总局令第15号第十六条' },
  { id: 'problems.pass', zh: '移送其他部门', en: 'Pass to another body', basis: '安全生产法(2021)第六十九条、(2002)第六十条' },
  { id: 'problems.accept', zh: '接受或拒收移送', en: 'Accept or refuse what is passed', basis: '安全生产法(2021)第六十九条、(2002)第六十条' },
  { id: 'problems.raise', zh: '上报上级', en: 'Raise to the level above', basis: '方案四(二)1 逐级上报' },
  { id: 'problems.receive', zh: '确认收到上报', en: 'Confirm receipt of what is raised', basis: '方案四(二)1 逐级上报' },
  { id: 'problems.merge', zh: '合并重复问题', en: 'Merge duplicates', basis: '方案四(二)1 逐一登记' },
  { id: 'problems.void', zh: '作废问题', en: 'Void a problem', basis: '方案四(二)1 逐一登记' },
  { id: 'enterprises.read', zh: '查看企业', en: 'Read firms', basis: '方案四(二)1' },
  { id: 'enterprises.write', zh: '登记和修改企业', en: 'Register and change firms', basis: '方案四(二)1' },
  { id: 'enterprises.merge', zh: '合并企业', en: 'Merge firms', basis: '方案四(二)1' },
  { id: 'enterprises.import', zh: '导入企业', en: 'Import firms', basis: '方案四(二)1' },
  { id: 'checks.read', zh: '查看检查记录', en: 'Read checks', basis: '安全生产法(2021)第六十八条、(2002)第五十九条' },
  { id: 'checks.make', zh: '实施检查', en: 'Make checks', basis: '行政处罚法(2021)第四十二条；国办发〔2024〕54号' },
  { id: 'reports.read', zh: '查看报送', en: 'Read reports', basis: '方案五(六)' },
  { id: 'reports.write', zh: '填写并提请审核报表', en: 'Write a report and ask for its approval', basis: '方案五(六) 每月25日前报送' },
  { id: 'reports.approve', zh: '审签本单位报表', en: "Approve one's own unit's report", basis: '方案五(六) 每月25日前报送' },
  { id: 'reports.accept', zh: '接收下级报表', en: 'Receive and accept reports from below', basis: '方案五(六) 搞好统计调度' },
  { id: 'reports.return', zh: '退回下级报表', en: 'Return reports to the level below', basis: '方案五(六) 搞好统计调度' },
  { id: 'circulars.read', zh: '查看通报简报', en: 'Read circulars', basis: '方案五(三) 通报制度' },
  { id: 'circulars.draft', zh: '起草通报', en: 'Draft circulars', basis: '方案五(六) 及时编报发布有关信息' },
  { id: 'circulars.issue', zh: '签发通报', en: 'Issue circulars', basis: '党政机关公文处理工作条例第二十二条' },
  { id: 'duties.read', zh: '查看应办事项', en: 'Read duties', basis: '方案五(一) 落实工作责任' },
  { id: 'figures.read', zh: '查看统计', en: 'Read figures', basis: '方案五(六) 搞好统计调度' },
  { id: 'campaign.read', zh: '查看行动方案', en: 'Read the campaign', basis: '方案五(一)' },
  { id: 'campaign.load', zh: '载入行动方案', en: 'Load a campaign', basis: '方案二' },
  { id: 'units.read', zh: '查看机构人员', en: 'Read units and posts', basis: '方案文末 名单、联系人' },
  { id: 'units.manage', zh: '管理机构、岗位', en: 'Manage units and posts', basis: 'GB/T 22239-2019 8.1.4.2' },
  { id: 'accounts.manage', zh: '管理账号', en: 'Manage accounts', basis: 'GB/T 22239-2019 8.1.4.2' },
  { id: 'audit.read', zh: '查看审计日志', en: 'Read the audit log', basis: 'GB/T 22239-2019 8.1.4.3' },
  { id: 'imports.run', zh: '导入问题台账', en: 'Import problems', basis: '方案四(一)1 2008年隐患治理年发现的突出问题' },
  { id: 'exports.run', zh: '导出', en: 'Export', basis: '方案五(六)' },
  { id: 'system.read', zh: '查看系统运行情况', en: 'Read the state of the system', basis: 'GB/T 22239-2019 8.1.4.9' },
  { id: 'system.mend', zh: '处理系统故障', en: 'Mend the system', basis: 'GB/T 22239-2019 8.1.4.2 系统管理员' },
] as const satisfies readonly { id: string; zh: string; en: string; basis: string }[];

/** Id of one permission. */
export type Permission = (typeof PERMISSIONS)[number]['id'];
