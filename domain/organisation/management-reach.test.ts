import { expect, test } from 'vitest';
import { findAccountNameFault } from './account-names.ts';
import { isWithinReach, type ManagedUnit, mayManagePost, mayManageUnit } from './management-reach.ts';
import { findCertificateFault, findConflictingRole } from './role-conflicts.ts';

const office: ManagedUnit = { id: '1', kind: 'office', level: 'province', regionCode: '320000000', above: [] };
const police: ManagedUnit = { id: '2', kind: 'body', level: 'province', regionCode: '320000000', above: ['1'] };
const city: ManagedUnit = { id: '3', kind: 'government', level: 'city', regionCode: '320100000', above: ['1'] };
const county: ManagedUnit = { id: '4', kind: 'government', level: 'county', regionCode: '320102000', above: ['3', '1'] };
const cityPolice: ManagedUnit = { id: '5', kind: 'body', level: 'city', regionCode: '320100000', above: ['2', '1'] };

test('who looks after whose posts', () => {
  const named = { office, police, city, county, cityPolice };
  const table = Object.entries(named).map(
    ([name, manager]) =>
      `${name}: ${Object.entries(named)
        .filter(([, unit]) => isWithinReach(manager, unit))
        .map(([unit]) => unit)
        .join(' ')}`,
  );
  expect(table).toEqual([
    'office: office police city county cityPolice',
    'police: police cityPolice',
    'city: city county cityPolice',
    'county: county',
    'cityPolice: cityPolice',
  ]);
});

test('a unit itself, and posts of administrators in it, are the level above’s', () => {
  expect(mayManageUnit(county, county)).toBe(false);
  expect(mayManageUnit(city, county)).toBe(true);
  expect(mayManageUnit(office, office)).toBe(true);
  expect(mayManagePost(county, county, 'government')).toBe(true);
  expect(mayManagePost(county, county, 'administrator')).toBe(false);
  expect(mayManagePost(city, county, 'auditor')).toBe(true);
});

test('administrators and auditors hold nothing else', () => {
  expect(findConflictingRole('administrator', ['government'])).toBe('government');
  expect(findConflictingRole('officer', ['auditor'])).toBe('auditor');
  expect(findConflictingRole('officer', ['officer', 'reviewer'])).toBeUndefined();
  expect(findConflictingRole('administrator', ['administrator'])).toBeUndefined();
});

test('an officer has a certificate that is in force', () => {
  expect(findCertificateFault('officer', { number: null, until: null }, '2009-05-04')?.zh).toMatch('执法证号');
  expect(findCertificateFault('officer', { number: '示例-1', until: '2009-05-03' }, '2009-05-04')?.zh).toMatch('到期');
  expect(findCertificateFault('officer', { number: '示例-1', until: '2009-05-04' }, '2009-05-04')).toBeUndefined();
  expect(findCertificateFault('leader', { number: null, until: null }, '2009-05-04')).toBeUndefined();
});

test('names of accounts', () => {
  for (const name of ['320102.officer', 'zhang-jia', 'a01']) expect(findAccountNameFault(name)).toBeUndefined();
  for (const name of ['ab', '.abc', 'Zhang', '张甲', 'admin', 'root', 'a b c']) expect(findAccountNameFault(name)).toBeDefined();
});
