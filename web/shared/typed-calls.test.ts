import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineEndpoint } from '../../contracts/endpoint.ts';
import { idParams, pageOf, pageQuery } from '../../contracts/page.ts';
import { endpointAddress } from './call-endpoint.ts';
import type { EndpointArgs } from './endpoint-args.ts';
import { defineTexts } from './texts.ts';

const about = { access: 'signed-in', summary: { zh: '例', en: 'example' } } as const;
const row = z.object({ name: z.string() });
const list = defineEndpoint({
  ...about,
  id: 'list',
  method: 'GET',
  path: '/api/rows',
  query: pageQuery.extend({ status: z.enum(['open', 'closed']).optional() }),
  output: pageOf(row),
});
const write = defineEndpoint({
  ...about,
  id: 'write',
  method: 'POST',
  path: '/api/rows/:id',
  params: idParams,
  body: z.object({ count: z.number().default(1), words: z.string() }),
  output: row,
});

const accepts = <E extends typeof list | typeof write>(_endpoint: E, args: EndpointArgs<E>) => args;

test('a call carries what the contract names and nothing else', () => {
  accepts(list, {});
  accepts(list, { query: { page: 2, status: 'open' } });
  accepts(write, { params: { id: '1' }, body: { words: 'a' } });
  // @ts-expect-error a status that the contract does not know
  accepts(list, { query: { status: 'lost' } });
  // @ts-expect-error a page is a number although the query coerces it
  accepts(list, { query: { page: 'two' } });
  // @ts-expect-error the parameter of the path is missing
  accepts(write, { body: { words: 'a' } });
  // @ts-expect-error a field of the body is missing
  accepts(write, { params: { id: '1' }, body: {} });
  // @ts-expect-error the contract has no query
  accepts(write, { params: { id: '1' }, body: { words: 'a' }, query: { page: 1 } });
});

test('the address leaves out what is not set and escapes what is', () => {
  expect(endpointAddress(write, { params: { id: '1/2' } })).toBe('/api/rows/1%2F2');
  expect(endpointAddress(list, { query: { page: 2, status: undefined, sort: '-due' } })).toBe('/api/rows?page=2&sort=-due');
});

test('both languages have the same words with the same parameters', () => {
  expect(defineTexts({ zh: { late: (days: number) => `逾期 ${days} 天` }, en: { late: (days) => `${days} days late` } }).en.late(2)).toBe(
    '2 days late',
  );
  // @ts-expect-error a word is missing in English
  defineTexts({ zh: { back: '退回', close: '销号' }, en: { back: 'return' } });
  // @ts-expect-error a word that the Chinese does not have
  defineTexts({ zh: { back: '退回' }, en: { back: 'return', close: 'close' } });
  // @ts-expect-error a word with a parameter that the Chinese does not have
  defineTexts({ zh: { back: '退回' }, en: { back: (days: number) => `${days}` } });
});
