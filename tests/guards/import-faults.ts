import { dirname, join, normalize } from 'node:path';
import { moduleOrder } from '../../server/module-order.ts';

/** One import as written: `from` and `to` are paths below the root; packages keep their name. */
export interface ImportLine {
  from: string;
  to: string;
}

/** Imports of a source text: static, type-only, re-exports and dynamic ones with a literal. */
export function importsOf(path: string, text: string): ImportLine[] {
  const written = /^(?:import|export)\s(?:[^'";]*?\sfrom\s*)?['"]([^'"\n]+)['"]/gm;
  const dynamic = /\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g;
  const found = [written, dynamic].flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
  return found.map((specifier) => ({
    from: path,
    to: specifier.startsWith('.') ? normalize(join(dirname(path), specifier)).replaceAll('\\', '/') : specifier,
  }));
}

const layers: Record<string, readonly string[]> = {
  domain: ['domain'],
  contracts: ['contracts', 'domain'],
  server: ['server', 'contracts', 'domain'],
  web: ['web', 'contracts', 'domain'],
  cli: ['cli', 'server', 'contracts', 'domain'],
  bench: ['bench', 'cli', 'server', 'contracts', 'domain'],
};
const roots = [...Object.keys(layers), 'tests', 'campaigns'];
const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.startsWith('tests/') || path.endsWith('-for-tests.ts');

/** What is wrong with an import, in words, or undefined. The rules are those of ARCHITECTURE.md, invariants 1 to 3. */
export function importFault({ from, to }: ImportLine): string | undefined {
  if (isTest(from)) return undefined;
  const [layer = ''] = from.split('/');
  const [target = ''] = to.split('/');
  if (!roots.includes(target)) return layer === 'domain' && to !== 'zod' ? `${from}: domain/ imports nothing but zod, not ${to}` : undefined;
  if (isTest(to)) return `${from}: ${to} is for tests`;
  if (!(layers[layer] ?? [layer]).includes(target)) return `${from}: ${layer}/ may not import ${target}/`;
  return moduleFault(from, to) ?? webFault(from, to);
}

function moduleFault(from: string, to: string): string | undefined {
  const user = /^server\/modules\/([^/]+)\//.exec(from)?.[1];
  const used = /^server\/modules\/([^/]+)\//.exec(to)?.[1];
  if (used === undefined || user === used) return undefined;
  if (user === undefined) return from.startsWith('server/platform/') ? `${from}: the platform knows no module` : undefined;
  if (!to.endsWith('/for-other-modules.ts')) return `${from}: another module is used through its for-other-modules.ts only, not ${to}`;
  const order: readonly string[] = moduleOrder;
  if (!order.includes(used)) return `${from}: no module imports ${used}; the platform feeds it`;
  if (order.includes(user) && order.indexOf(used) > order.indexOf(user)) return `${from}: ${user} stands before ${used} in module-order.ts`;
  return undefined;
}

function webFault(from: string, to: string): string | undefined {
  if (from.startsWith('web/shared/') && !to.startsWith('web/shared/') && to.startsWith('web/')) return `${from}: web/shared knows no app`;
  const app = /^web\/(console|portal|field)\//.exec(from)?.[1];
  const other = /^web\/(console|portal|field)\//.exec(to)?.[1];
  return app !== undefined && other !== undefined && app !== other ? `${from}: ${app} may not import ${other}` : undefined;
}
