import { getRole, getUnitKind } from '../../../../domain/organisation/permissions-of-post.ts';
import type { Role } from '../../../../domain/organisation/roles.ts';
import type { UnitKind } from '../../../../domain/organisation/unit-kinds.ts';
import { useLanguage } from '../../../shared/language.ts';
import { defineTexts } from '../../../shared/texts.ts';

/** Names of kinds, roles and levels in the language that is switched on. */
export function useUnitWords() {
  const language = useLanguage();
  return {
    kind: (kind: UnitKind) => getUnitKind(kind)[language],
    role: (role: Role) => getRole(role)[language],
    /** Words in brackets, and words in a row, as the language sets them. */
    bracket: (words: string) => (language === 'zh' ? `（${words}）` : ` (${words})`),
    row: (words: readonly string[]) => words.join(language === 'zh' ? '、' : ', '),
    level: (level: keyof typeof levels) => levels[level][language],
    part: (part: string) => (part === 'leading-group' || part in kindsOfPart ? getUnitKind(part as UnitKind)[language] : part),
  };
}

const kindsOfPart = { office: true, government: true, body: true, group: true, 'enforcement-body': true, 'supervision-team': true };

const levels = {
  province: { zh: '省', en: 'Province' },
  city: { zh: '市', en: 'City' },
  county: { zh: '县（市、区）', en: 'County' },
  township: { zh: '乡镇（街道）', en: 'Township' },
} as const;

export const unitLevels = ['province', 'city', 'county', 'township'] as const;

/** Acts on units and posts, as the history names them. */
export const unitActTexts = defineTexts({
  zh: {
    registerUnit: '登记机构',
    changeUnit: '变更机构',
    closeUnit: '撤销机构',
    confirmContacts: '核实联系方式',
    givePost: '设岗任人',
    endPost: '免去岗位',
  },
  en: {
    registerUnit: 'Unit registered',
    changeUnit: 'Unit changed',
    closeUnit: 'Unit closed',
    confirmContacts: 'Contacts confirmed',
    givePost: 'Post given',
    endPost: 'Post ended',
  },
});
