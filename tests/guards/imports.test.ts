import { expect, test } from 'vitest';
import { importFault, importsOf } from './import-faults.ts';
import { projectFiles, textOf } from './source-files.ts';

test('every import keeps to the layers and the order of modules', () => {
  const files = projectFiles(['.ts', '.tsx', '.js']);
  expect(files.length).toBeGreaterThan(100);
  const lines = files.flatMap((path) => importsOf(path, textOf(path)));
  expect(lines.length).toBeGreaterThan(300);
  expect(lines.map(importFault).filter(Boolean)).toEqual([]);
});

const bad: [path: string, text: string, words: string][] = [
  ['domain/a.ts', `import { readFile } from 'node:fs';`, 'nothing but zod'],
  ['domain/a.ts', `import { b } from '../server/b.ts';`, 'domain/ may not import server/'],
  ['domain/a.ts', `import type { b } from '../contracts/b.ts';`, 'domain/ may not import contracts/'],
  ['web/console/a.tsx', `import { b } from '../../server/b.ts';`, 'web/ may not import server/'],
  ['web/shared/a.ts', `import { b } from '../console/b.ts';`, 'knows no app'],
  ['web/portal/a.ts', `export { b } from '../console/b.ts';`, 'portal may not import console'],
  ['contracts/a.ts', `const b = await import('../server/b.ts');`, 'contracts/ may not import server/'],
  ['server/modules/problems/a.ts', `import { b } from '../duties/open-duty.ts';`, 'through its for-other-modules.ts'],
  ['server/modules/duties/a.ts', `import { b } from '../problems/for-other-modules.ts';`, 'duties stands before problems'],
  ['server/modules/duties/a.ts', `import { b } from '../audit/for-other-modules.ts';`, 'no module imports audit'],
  ['server/platform/a.ts', `import { b } from '../modules/duties/b.ts';`, 'the platform knows no module'],
  ['server/a.ts', `import { b } from '../tests/support/test-app.ts';`, 'is for tests'],
];
test.each(bad)('the guard bites: %s %s', (path, text, words) => {
  expect(importsOf(path, text).map(importFault)).toEqual([expect.stringContaining(words)]);
});

test('what is allowed passes', () => {
  const text = `import { z } from 'zod';\nimport { b } from '../duties/for-other-modules.ts';\nimport { c } from '../../platform/work.ts';`;
  expect(importsOf('server/modules/problems/a.ts', text).map(importFault)).toEqual([undefined, undefined, undefined]);
});
