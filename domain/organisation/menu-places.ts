import type { Permission } from './permissions.ts';

/** The places of the console's menu, in their order, each with the permission without which it is not shown. */
export const MENU_PLACES = [
  { id: 'desk', zh: '工作台', en: 'My desk', needs: 'duties.read' },
  { id: 'problems', zh: '问题台账', en: 'Problems', needs: 'problems.read' },
  { id: 'enterprises', zh: '企业', en: 'Firms', needs: 'enterprises.read' },
  { id: 'inspections', zh: '检查', en: 'Inspections', needs: 'checks.read' },
  { id: 'cases', zh: '案件', en: 'Cases', needs: 'cases.read' },
  { id: 'reports', zh: '报送', en: 'Reports', needs: 'reports.read' },
  { id: 'figures', zh: '统计', en: 'Figures', needs: 'figures.read' },
  { id: 'circulars', zh: '通报简报', en: 'Circulars', needs: 'circulars.read' },
  { id: 'law', zh: '法规时限', en: 'Law and clocks', needs: 'law.read' },
  { id: 'campaign', zh: '行动', en: 'Campaign', needs: 'campaign.read' },
  { id: 'organisation', zh: '机构', en: 'Organisation', needs: 'units.read' },
  { id: 'administration', zh: '管理', en: 'Administration', needs: 'system.read' },
] as const satisfies readonly { id: string; zh: string; en: string; needs: Permission }[];

/** Id of one place of the menu. */
export type MenuPlace = (typeof MENU_PLACES)[number]['id'];
