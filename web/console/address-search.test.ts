import { expect, test } from 'vitest';
import { parseSearch, stringifySearch } from './address-search.ts';
import { listSearch } from './kit/list-search.ts';

test('a division code stays a text, a repeated name is a list, what is not set is left out', () => {
  expect(parseSearch('?region=320100000&kind=1&kind=2&kind=3')).toEqual({ region: '320100000', kind: ['1', '2', '3'] });
  expect(stringifySearch({ region: '320100000', kind: ['1', '2'], page: 2, sort: undefined, q: '', back: null })).toBe(
    '?region=320100000&kind=1&kind=2&page=2',
  );
  expect(stringifySearch({ page: undefined })).toBe('');
});

test('a list reads its page from the address and falls back where that is broken', () => {
  expect(listSearch.parse(parseSearch('?page=3&sort=-due'))).toEqual({ page: 3, size: undefined, sort: '-due' });
  expect(listSearch.parse(parseSearch('?page=x&size=9999'))).toEqual({ page: undefined, size: undefined, sort: undefined });
});
