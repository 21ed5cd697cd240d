import { sql } from 'kysely';
import pg from 'pg';
import { join } from 'node:path';
import { checkCampaignFiles } from '../domain/campaign/check-campaign.ts';
import type { FirmFacts } from '../domain/enterprises/firm-facts.ts';
import { organisationCheckCharacter } from '../domain/identifiers/organisation-code.ts';
import { loadCampaign } from '../server/modules/campaign/load-campaign.ts';
import { readCampaignFolder } from '../server/modules/campaign/read-campaign-folder.ts';
import { readSpelling } from '../server/modules/enterprises/name-spelling.ts';
import { writeFirms } from '../server/modules/enterprises/write-firms.ts';
import { foldDeltas } from '../server/modules/figures/fold-deltas.ts';
import { applyDueDivisionChanges } from '../server/modules/organisation/apply-due-division-changes.ts';
import { loadDivisions } from '../server/modules/organisation/load-divisions.ts';
import { runAsSystem, type SystemMeans } from '../server/platform/run-as-system.ts';
import type { Work } from '../server/platform/work.ts';
import { copyProblems } from './copy-problems.ts';
import type { SeedFirm, SeedPlace } from './made-problems.ts';
import { randomOf } from './random.ts';

export interface Seeded {
  problems: number;
  firms: number;
  units: number;
  /** Six digits of the county whose officer looks and registers. */
  county: string;
  seconds: number;
}

/** Fills an empty database: divisions, the 2009 campaign with its units, made-up firms, problems with their moves, deltas and cubes. */
export async function seedDatabase(means: SystemMeans, ownerUrl: string, problems: number): Promise<Seeded> {
  const began = performance.now();
  const step = (words: string) => console.error(`seed: ${words} (${((performance.now() - began) / 1000).toFixed(0)} s)`);
  const asSystem = <T>(act: (work: Work) => Promise<T>) =>
    runAsSystem(means, async (work) => {
      await sql`set local statement_timeout = 0`.execute(work.db);
      return act(work);
    });
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query('set search_path = anzhi, extensions');
  try {
    await owner.query('insert into rehearsal_clock (moment) values ($1) on conflict do nothing', [means.clock.now(null)]);
    await asSystem(loadTheCampaign);
    step('campaign and units');
    const places = await readPlaces(owner);
    const firms = await writeMadeFirms(asSystem, places);
    step(`${firms.length} firms`);
    await copyProblems(owner, { places, firms, problems, step });
    await asSystem(foldDeltas);
    step('figures folded');
    await owner.query('vacuum (analyze)');
    step('analysed');
    const { rows } = await owner.query<{ units: string }>('select count(*) as units from units');
    return { problems, firms: firms.length, units: Number(rows[0]?.units), county, seconds: Math.round((performance.now() - began) / 1000) };
  } finally {
    await owner.end();
  }
}

const county = '320104';

async function loadTheCampaign(work: Work): Promise<void> {
  const checked = checkCampaignFiles(await readCampaignFolder(join(import.meta.dirname, '../campaigns/jiangsu-2009')));
  if (!checked.ok) throw new Error('the campaign has faults');
  await loadDivisions(work);
  await loadCampaign(work, checked.campaign);
  await applyDueDivisionChanges(work);
}

/** Every township that has a government, with the enforcement body of its county, which finds and holds what is found there. */
async function readPlaces(owner: pg.Client): Promise<SeedPlace[]> {
  const { rows } = await owner.query<SeedPlace>(`
    select t.region_code as "regionCode", t.short_name as name, e.id as "holderUnitId"
    from units t join units e on e.kind = 'enforcement-body' and e.region_code = left(t.region_code, 6) || '000' and e.valid_to is null
    where t.kind = 'government' and t.level = 'township' and t.valid_to is null order by t.region_code`);
  return rows;
}

const firmKinds = ['化工', '矿业', '建材', '机械', '危化品储运', '烟花爆竹', '建筑', '冶金', '船舶修造', '纺织', '食品', '家具'];

async function writeMadeFirms(asSystem: <T>(act: (work: Work) => Promise<T>) => Promise<T>, places: readonly SeedPlace[]): Promise<SeedFirm[]> {
  const random = randomOf(7);
  const perPlace = 70;
  const firms: SeedFirm[] = [];
  for (let start = 0; start < places.length; start += 70) {
    await asSystem(async (work) => {
      const facts = places
        .slice(start, start + 70)
        .flatMap((place, at) => Array.from({ length: perPlace }, (_, n) => madeFirm(place, (start + at) * perPlace + n, random)));
      const ids = await writeFirms(silent(work), facts, await readSpelling(work));
      facts.forEach((one, at) => firms.push({ id: ids[at] ?? '', regionCode: one.regionCode, sector: one.tradeSector }));
    });
  }
  return firms;
}

function madeFirm(place: SeedPlace, n: number, random: () => number): FirmFacts {
  const body = String(40_000_000 + n);
  return {
    name: `${place.name}示例${firmKinds[n % firmKinds.length]}第${n}厂（虚构）`,
    codes: [{ kind: 'organisation', code: `${body}-${organisationCheckCharacter(body)}`, validFrom: null, validTo: null }],
    unlicensed: false,
    regionCode: place.regionCode,
    tradeSector: 1 + Math.floor(random() * 18),
    industryCode: null,
    industryEdition: null,
    address: `示例路${n}号`,
    responsiblePerson: `张${'甲乙丙丁戊己庚辛'.charAt(n % 8)}`,
    telephone: '',
    licences: [],
    closedOn: null,
    closedReason: '',
  };
}

/** Seeding leaves no lines in the audit log: it is no act of the campaign. */
function silent(work: Work): Work {
  return { ...work, audit: () => undefined };
}
