import { expect, test } from 'vitest';
import { projectFiles, textOf } from './source-files.ts';

/** Identifiers of the glossary's second column. */
export function glossaryIdentifiers(markdown: string): string[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| 术语') && !line.startsWith('|---'))
    .map((line) => line.split('|')[2]?.trim() ?? '');
}

function missingFrom(code: string, identifiers: readonly string[]): string[] {
  return identifiers.filter((identifier) => !new RegExp(`(?<![A-Za-z])${identifier}`, 'i').test(code));
}

const code = projectFiles(['.ts', '.tsx', '.sql'])
  .filter((path) => !path.startsWith('tests/'))
  .map(textOf)
  .join('\n');

test('every identifier of the glossary is used in the code', () => {
  const identifiers = glossaryIdentifiers(textOf('GLOSSARY.md'));
  expect(identifiers.length).toBeGreaterThan(30);
  expect(missingFrom(code, identifiers)).toEqual([]);
});

test('the guard bites', () => {
  expect(missingFrom(code, ['inspectionSlipperiness'])).toEqual(['inspectionSlipperiness']);
});
