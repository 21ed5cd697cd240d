import { countiesWithCases } from './demo-accounts.ts';
import { type DemoWorld, forAll, type Place } from './demo-world.ts';

/** An enforcement body that carries cases through, and the ids of its people by role. */
export interface DemoBody {
  place: string;
  county: Place;
  unitId: string;
  handlers: [string, string];
  head: string;
  legal: string;
  accountant: string;
  director: string;
}

interface OfficerSeen {
  id: string;
  role: string;
  isValid: boolean;
}

/** The bodies with cases: each director enters what its documents say of it, plainly made up. */
export async function prepareBodies(world: DemoWorld): Promise<Map<string, DemoBody>> {
  const bodies = new Map<string, DemoBody>();
  await forAll(countiesWithCases, async (place) => {
    const county = world.counties.find(({ code }) => code.startsWith(place));
    if (county === undefined) throw new Error(`demo: no county ${place}`);
    bodies.set(place, await prepareBody(world, place, county));
  });
  return bodies;
}

async function prepareBody(world: DemoWorld, place: string, county: Place): Promise<DemoBody> {
  const director = world.as(`${place}.director`);
  const { body, unitName } = (await director('GET', '/api/document-settings')).body;
  await director('PUT', '/api/document-settings/body', {
    placeShort: body.placeShort,
    bodyWord: body.bodyWord,
    version: body.version,
    particulars: {
      ...body.particulars,
      bodyName: unitName,
      bodyAddress: `${county.name}虚构大道1号`,
      bodyPostcode: '000000',
      bodyContact: '执法科（演练）',
      bodyPhone: '000-00000000',
      court: `${county.name}人民法院`,
      payeeBank: `示例银行${county.name}支行（虚构）`,
      payeeAddress: `${county.name}虚构大道2号`,
      payeeAccountName: `${county.name}财政局（演练）`,
      payeeAccount: '0000000000（演练）',
    },
  });
  const { rows } = (await world.as(`${place}.officer`)('GET', '/api/cases/officers')).body as { rows: OfficerSeen[] };
  const session = (await director('GET', '/api/session')).body;
  const holding = (role: string) => {
    const found = rows.find((row) => row.role === role);
    if (found === undefined) throw new Error(`demo: ${place} has no ${role}`);
    return found.id;
  };
  const [first, second] = rows.filter(({ role, isValid }) => role === 'officer' && isValid);
  if (first === undefined || second === undefined) throw new Error(`demo: ${place} has fewer than two officers`);
  return {
    place,
    county,
    unitId: session.unit.id,
    handlers: [first.id, second.id],
    head: holding('section-head'),
    legal: holding('legal-reviewer'),
    accountant: holding('accountant'),
    director: holding('leader'),
  };
}
