import { getRole } from './permissions-of-post.ts';
import type { Role } from './roles.ts';

/** Roles that one person never holds together with any other. GB/T 22239-2019 8.1.4.2 管理权限分离（三员） */
export const SEPARATE_ROLES: readonly Role[] = ['administrator', 'auditor'];

/** The role held already that excludes `role`, or undefined. Two posts of the same role are no conflict. */
export function findConflictingRole(role: Role, held: readonly Role[]): Role | undefined {
  return held.find((other) => other !== role && (SEPARATE_ROLES.includes(role) || SEPARATE_ROLES.includes(other)));
}

export type CertificateFault = { zh: string; en: string };

/**
 * Why a person may not hold a post of this role for want of a certificate, or undefined. `today` and `until` are days.
 * 行政处罚法(2021)第四十二条 行政处罚应当由具有行政执法资格的执法人员实施
 */
export function findCertificateFault(
  role: Role,
  person: { number: string | null; until: string | null },
  today: string,
): CertificateFault | undefined {
  if (!getRole(role).needsCertificate) return undefined;
  if (!person.number) return { zh: '此岗位须填写行政执法证号', en: 'This post needs the number of an enforcement certificate' };
  if (!person.until) return { zh: '此岗位须填写行政执法证有效期', en: 'This post needs the last day of the enforcement certificate' };
  if (person.until < today) return { zh: `行政执法证已于 ${person.until} 到期`, en: `The enforcement certificate ran out on ${person.until}` };
  return undefined;
}
