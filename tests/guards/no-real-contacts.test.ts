import { expect, test } from 'vitest';
import { projectFiles, textOf } from './source-files.ts';

/** Domains that nobody has (RFC 2606, RFC 6761). */
const madeUpDomain = /(^|\.)(example|invalid|test|localhost)$|(^|\.)example\.(com|net|org)$/i;

/** Numbers and addresses at which a real person could be reached. A name and password within an address of the web are no mail address. */
export function realContacts(text: string): string[] {
  const mobiles = [...text.matchAll(/(?<![\d.A-Za-z])(?:\+?86[ -]?)?(1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?![\d.]*\d)/g)].map(([, number = '']) => number);
  const mails = [...text.matchAll(/(?<![\w./:-])[A-Za-z0-9][\w.+-]*@([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,})/g)].filter(
    ([, domain = '']) => !madeUpDomain.test(domain),
  );
  return [...mobiles, ...mails.map(([mail]) => mail)];
}

test('no mobile number and no mail address of a real person stands in code, tests or data', () => {
  const files = projectFiles(['']).filter((path) => path !== 'package-lock.json' && path !== 'tests/guards/no-real-contacts.test.ts');
  expect(files.length).toBeGreaterThan(500);
  const found = files.flatMap((path) => {
    const text = textOf(path);
    return text.includes('\0') ? [] : realContacts(text).map((contact) => `${path}: ${contact}`);
  });
  expect(found).toEqual([]);
});

test('the guard bites', () => {
  const mobile = `138${'0013'}8000`;
  for (const written of [mobile, `+86 ${mobile}`, `tel:${mobile},`, `138-0013-8000`, `电话${mobile}。`])
    expect(realContacts(written), written).toHaveLength(1);
  expect(realContacts(`联系 someone@${'qq'}.com`)).toEqual([`someone@${'qq'}.com`]);
  expect(realContacts(`<zhang.san@${'jiangsu'}.gov.cn>`)).toHaveLength(1);
  for (const harmless of [
    'office@example.invalid',
    'a@b.example.com',
    'vite@8.3.8',
    'postgres://user:word@db.host.cn/x',
    '118.13800138000',
    '025-00000000',
    '320102198001010010',
  ]) {
    expect(realContacts(harmless), harmless).toEqual([]);
  }
});
