import type { DemoCaller } from './demo-caller.ts';
import { demoFacts } from './demo-facts-table.ts';
import { count, type DemoWorld, forAll, type Place } from './demo-world.ts';

export interface DemoFirm {
  id: string;
  sector: number;
  county: Place;
}

const firmsPerCounty = 7;
const words = ['永兴', '东升', '江海', '金桥', '新民', '长顺', '百川'];

/** Each county's clerk registers its made-up firms; every ninth has no licence and is known by place and person. */
export async function registerFirms(world: DemoWorld): Promise<Map<string, DemoFirm[]>> {
  const firms = new Map<string, DemoFirm[]>();
  await forAll(world.counties, async (county) => {
    const call = world.as(`${county.code.slice(0, 6)}.government`);
    const own: DemoFirm[] = [];
    for (let n = 1; n <= firmsPerCounty; n += 1) {
      const facts = world.chance.pick(demoFacts);
      const unlicensed = n === firmsPerCounty && world.chance.happens(0.6);
      const body = {
        name: `${county.name}${words[n - 1]}${world.chance.pick(facts.trades)}（虚构）`,
        unlicensed,
        regionCode: county.code,
        tradeSector: facts.sector,
        address: `${county.name}虚构路${n * 10 + world.chance.between(1, 9)}号`,
        responsiblePerson: `某${'甲乙丙丁戊己庚'[n - 1]}`,
        codes: unlicensed ? [] : [{ kind: 'registration', code: registrationNumber(county.code, n) }],
        licences: unlicensed
          ? []
          : [{ kind: 'business', number: `演${county.code.slice(0, 6)}-${n}`, validTo: world.chance.happens(0.15) ? '2009-10-20' : '2012-06-30' }],
      };
      own.push({ id: await register(call, body), sector: facts.sector, county });
      count(world, 'firms');
    }
    firms.set(county.code, own);
  });
  return firms;
}

/** The clerk looks at the candidates that he is shown and says that this is another firm. */
async function register(call: DemoCaller, body: object): Promise<string> {
  const answer = await call('POST', '/api/enterprises', body, 409);
  if (answer.status !== 409) return (answer.body as { id: string }).id;
  const seen = (answer.body as { current: { id: string }[] }).current.map(({ id }) => id);
  return ((await call('POST', '/api/enterprises', { ...body, confirmedNew: seen })).body as { id: string }).id;
}

/** Fifteen digits with their check digit (工商注册号, ISO 7064 MOD 11,10), in a range that no register gives out. */
function registrationNumber(county: string, n: number): string {
  const digits = `${county.slice(0, 6)}9999${String(n).padStart(4, '0')}`;
  let product = 10;
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return digits + String((11 - product) % 10);
}
