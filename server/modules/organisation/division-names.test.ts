import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { divisionNames } from './division-names.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});
afterAll(() => server.close());

// 淮安市楚州区 is called 淮安区 since 2012 under the same code; 通州市 has another code since 2009 and keeps its last name.
test.each([
  ['2009-06-01', '楚州区'],
  ['2024-06-01', '淮安区'],
])('on %s 320803 is %s', async (day, name) => {
  server.setDay(day);
  const some = await server.system((work) => divisionNames(work, ['320803000', '320683000', '320102000']));
  expect([...some].toSorted()).toEqual([
    ['320102000', '玄武区'],
    ['320683000', '通州市'],
    ['320803000', name],
  ]);
  const all = await server.system((work) => divisionNames(work));
  expect([all.get('320803000'), all.size > 1000]).toEqual([name, true]);
  expect((await server.system((work) => divisionNames(work, []))).size).toBe(0);
});
