import type { z } from 'zod';
import type { readSystem as endpoint } from '../../../contracts/system.ts';
import { machineChecks } from '../../../domain/upkeep/machine-checks.ts';
import type { Config } from '../../platform/config.ts';
import type { Work } from '../../platform/work.ts';
import { listAccounts, listUnits } from '../organisation/for-other-modules.ts';
import { machineFacts } from './machine-facts.ts';

const shown = 8;

/** What an administrator looks at first: accounts and units that wait for him, and the machine, with what to do about it. */
export async function readSystem(work: Work, config: Config): Promise<z.input<typeof endpoint.output>> {
  const { permissions, unitLevel, regionCode } = work.viewer;
  const ofProvince = unitLevel === 'province';
  return {
    accounts: permissions.has('accounts.manage') ? await accountsWaiting(work) : null,
    unitsWithoutPersons: permissions.has('units.manage') ? await unitsWithoutPersons(work, regionCode) : null,
    machine: ofProvince ? await machine(work, config) : null,
    may: { redeliver: ofProvince && permissions.has('system.mend') },
  };
}

async function accountsWaiting(work: Work) {
  const { rows, counts } = await listAccounts(work, { page: 1, size: shown, state: 'waiting', sort: 'createdAt' });
  return {
    waiting: { total: counts.waiting, rows: rows.map(({ id, name, personName, createdAt }) => ({ id, name, personName, createdAt })) },
    all: Object.values(counts).reduce((sum, count) => sum + count, 0),
    locked: counts.locked,
    withoutPost: counts['no-post'],
  };
}

async function unitsWithoutPersons(work: Work, within: string) {
  const { rows, total } = await listUnits(work, { page: 1, size: shown, within, lacking: 'persons', state: 'standing' });
  return { total, rows: rows.map(({ id, name }) => ({ id, name })) };
}

async function machine(work: Work, config: Config) {
  const facts = await machineFacts(work, config);
  return { readAt: facts.now, checks: machineChecks(facts) };
}
