import { describe, expect, test } from 'vitest';
import { MENU_PLACES } from './menu-places.ts';
import { PERMISSIONS } from './permissions.ts';
import { getRole, isPermitted, isPostPossible, permissionsOfPost } from './permissions-of-post.ts';
import { ROLES } from './roles.ts';
import { UNIT_KINDS } from './unit-kinds.ts';

describe('role x permission', () => {
  test('the whole table', () => {
    const head = `${'permission'.padEnd(20)} ${ROLES.map((role) => role.id.slice(0, 6).padEnd(6)).join(' ')}`;
    const lines = PERMISSIONS.map(({ id }) =>
      `${id.padEnd(20)} ${ROLES.map((role) => (getRole(role.id).permissions.includes(id) ? 'x' : '.').padEnd(6)).join(' ')}`.trimEnd(),
    );
    expect(['', head.trimEnd(), ...lines, ''].join('\n')).toMatchInlineSnapshot(`
      "
      permission           office leader govern office review sectio legal- accoun liaiso staff  superv admini audito
      problems.read        x      x      x      x      x      x      x      x      x      x      x      .      .
      problems.register    .      .      x      x      .      .      .      .      .      .      .      .      .
      problems.order       .      .      .      x      .      .      .      .      .      .      .      .      .
      problems.claim       .      .      x      x      .      .      .      .      .      x      .      .      .
      problems.recheck     .      .      .      x      x      .      .      .      .      .      .      .      .
      problems.pass        .      .      x      x      .      .      .      .      .      x      .      .      .
      problems.accept      .      .      x      x      .      .      .      .      .      x      .      .      .
      problems.raise       x      .      x      x      .      .      .      .      .      x      .      .      .
      problems.receive     x      .      x      .      .      .      .      .      .      x      .      .      .
      problems.merge       .      .      x      x      .      .      .      .      .      .      .      .      .
      problems.void        .      x      .      .      x      .      .      .      .      .      .      .      .
      enterprises.read     x      x      x      x      x      x      x      x      x      x      x      .      .
      enterprises.write    .      .      x      x      .      .      .      .      .      x      .      .      .
      enterprises.merge    .      .      x      .      .      .      .      .      .      .      .      .      .
      enterprises.import   .      .      x      x      .      .      .      .      .      .      .      .      .
      checks.read          x      x      x      x      x      x      x      x      x      x      x      .      .
      checks.make          .      .      .      x      .      .      .      .      .      .      .      .      .
      inspections.plan     .      .      .      x      .      .      .      .      .      .      .      .      .
      inspections.approve  .      x      .      .      .      .      .      .      .      .      .      .      .
      reports.read         x      x      x      x      x      x      x      x      x      x      x      .      .
      reports.write        x      .      x      .      .      .      .      .      .      x      .      .      .
      reports.approve      .      x      .      .      .      .      .      .      .      .      .      .      .
      reports.accept       x      .      x      .      .      .      .      .      .      x      .      .      .
      reports.return       x      .      x      .      .      .      .      .      .      x      .      .      .
      circulars.read       x      x      x      x      x      x      x      x      x      x      x      .      .
      circulars.draft      x      .      .      .      .      .      .      .      .      .      .      .      .
      circulars.issue      .      x      .      .      .      .      .      .      .      .      .      .      .
      law.read             x      x      x      x      x      x      x      x      x      x      x      .      .
      parameters.write     x      .      .      .      .      .      .      .      .      .      .      .      .
      documents.read       x      x      x      x      x      x      x      x      x      x      x      .      .
      documents.draft      .      .      .      x      .      .      .      .      .      .      .      .      .
      documents.review     .      .      .      .      .      x      .      .      .      .      .      .      .
      documents.approve    .      x      .      .      .      .      .      .      .      .      .      .      .
      cases.read           x      x      x      x      x      x      x      x      x      x      x      .      .
      cases.handle         .      .      .      x      .      .      .      .      .      .      .      .      .
      cases.review         .      .      .      .      .      .      x      .      .      .      .      .      .
      payments.record      .      .      .      .      .      .      .      x      .      .      .      .      .
      proposals.answer     .      x      x      .      .      .      .      .      .      x      .      .      .
      quality.review       x      .      .      .      .      .      x      .      .      .      .      .      .
      duties.read          x      x      x      x      x      x      x      x      x      x      x      x      x
      figures.read         x      x      x      x      x      x      x      x      x      x      x      .      .
      campaign.read        x      x      x      x      x      x      x      x      x      x      x      x      x
      campaign.load        .      .      .      .      .      .      .      .      .      .      .      x      .
      units.read           x      x      x      x      x      x      x      x      x      x      x      x      x
      units.manage         .      .      .      .      .      .      .      .      .      .      .      x      .
      accounts.manage      .      .      .      .      .      .      .      .      .      .      .      x      .
      audit.read           x      .      .      .      .      .      .      .      .      .      .      .      x
      imports.run          .      .      x      x      .      .      .      .      .      .      .      .      .
      guidance.read        x      x      x      x      x      x      x      x      x      x      x      .      .
      guidance.ask         x      .      .      .      .      .      .      .      x      .      .      .      .
      guidance.answer      .      .      x      x      .      .      .      .      .      x      .      .      .
      exports.run          x      x      x      x      x      x      x      x      x      x      x      .      .
      system.read          .      .      .      .      .      .      .      .      .      .      .      x      x
      system.mend          .      .      .      .      .      .      .      .      .      .      .      x      .
      "
    `);
  });

  test('posts by kind of unit, and what each kind withholds', () => {
    const lines = UNIT_KINDS.map((kind) => `${kind.id}: ${kind.roles.join(' ')} | not ${kind.withholds.join(' ')}`);
    expect(lines).toMatchInlineSnapshot(`
      [
        "leading-group: leader | not checks.make problems.order problems.recheck inspections.plan inspections.approve documents.draft documents.review documents.approve cases.handle cases.review payments.record problems.register",
        "office: office leader administrator auditor | not checks.make problems.order problems.recheck inspections.plan inspections.approve documents.draft documents.review documents.approve cases.handle cases.review payments.record problems.register",
        "government: government leader administrator auditor | not checks.make problems.order problems.recheck inspections.plan inspections.approve documents.draft documents.review documents.approve cases.handle cases.review payments.record",
        "body: staff leader administrator auditor | not checks.make problems.order problems.recheck inspections.plan inspections.approve documents.draft documents.review documents.approve cases.handle cases.review payments.record circulars.issue",
        "group: liaison leader | not checks.make problems.order problems.recheck inspections.plan inspections.approve documents.draft documents.review documents.approve cases.handle cases.review payments.record problems.register circulars.issue problems.void reports.approve",
        "enforcement-body: officer reviewer section-head legal-reviewer accountant leader | not circulars.issue",
        "supervision-team: supervisor | not checks.make problems.order problems.recheck inspections.plan inspections.approve documents.draft documents.review documents.approve cases.handle cases.review payments.record problems.register",
      ]
    `);
  });

  test('places and start pages', () => {
    const lines = ROLES.map((role) => `${role.id}: ${role.start}${role.needsCertificate ? ' (certificate)' : ''} | ${role.places.join(' ')}`);
    expect(lines).toMatchInlineSnapshot(`
      [
        "office: office | desk problems enterprises inspections cases reports figures circulars law campaign organisation",
        "leader: leader | desk problems enterprises inspections cases reports figures circulars law campaign organisation",
        "government: clerk | desk problems enterprises inspections cases reports figures circulars law campaign organisation",
        "officer: officer (certificate) | desk problems enterprises inspections cases reports figures circulars law campaign organisation",
        "reviewer: officer (certificate) | desk problems enterprises inspections cases reports figures circulars law campaign organisation",
        "section-head: officer | desk problems enterprises inspections cases reports figures circulars law campaign organisation",
        "legal-reviewer: officer | desk problems enterprises inspections cases reports figures circulars law campaign organisation",
        "accountant: officer | desk problems enterprises inspections cases reports figures circulars law campaign organisation",
        "liaison: group | desk problems enterprises inspections cases reports figures circulars law campaign organisation",
        "staff: clerk | desk problems enterprises inspections cases reports figures circulars law campaign organisation",
        "supervisor: office | desk problems enterprises inspections cases reports figures circulars law campaign organisation",
        "administrator: administrator | desk campaign organisation administration",
        "auditor: administrator | desk campaign organisation administration",
      ]
    `);
  });

  test('a role has the permission of each of its places, and no permission twice', () => {
    for (const { id } of ROLES) {
      const { permissions, places } = getRole(id);
      expect(new Set(permissions).size).toBe(permissions.length);
      for (const place of places) expect(permissions).toContain(MENU_PLACES.find((row) => row.id === place)?.needs);
    }
  });

  // 国办发〔2024〕54号；行政处罚法(2021)第四十二条
  test('checks are made by officers of an enforcement body and nobody else', () => {
    const makers = UNIT_KINDS.flatMap((kind) =>
      ROLES.filter((role) => isPermitted(role.id, kind.id, 'checks.make')).map((role) => `${kind.id}/${role.id}`),
    );
    expect(makers).toEqual(['enforcement-body/officer']);
    for (const kind of ['leading-group', 'office', 'group', 'supervision-team'] as const)
      for (const role of ROLES) expect(isPermitted(role.id, kind, 'problems.register')).toBe(false);
  });

  // GB/T 22239-2019 8.1.4.2 三员分离
  test('who manages accounts neither reads the audit log nor any problem', () => {
    for (const { id } of ROLES) {
      const { permissions } = getRole(id);
      if (permissions.includes('accounts.manage'))
        expect(permissions.filter((one) => one === 'audit.read' || one.startsWith('problems.'))).toEqual([]);
    }
  });

  test('a post that cannot exist has no permission', () => {
    expect(isPostPossible('officer', 'office')).toBe(false);
    expect(permissionsOfPost('officer', 'office')).toEqual([]);
    expect(isPermitted('leader', 'enforcement-body', 'circulars.issue')).toBe(false);
    expect(isPermitted('leader', 'office', 'circulars.issue')).toBe(true);
  });

  test('every permission is held by some post', () => {
    const held = new Set(UNIT_KINDS.flatMap((kind) => ROLES.flatMap((role) => permissionsOfPost(role.id, kind.id))));
    expect(PERMISSIONS.filter(({ id }) => !held.has(id))).toEqual([]);
  });
});
