import type { Page } from 'playwright-core';
import { made } from '../support/made-documents.ts';
import type { TestAccount } from '../support/test-account.ts';
import type { Caller, TestApp } from '../support/test-app.ts';
import type { ConsoleBrowser } from './console-browser.ts';

const unit = '320102.enforcement';
const roles = {
  first: 'officer',
  second: 'officer',
  head: 'section-head',
  legal: 'legal-reviewer',
  leader: 'leader',
  accountant: 'accountant',
} as const;
type CasePerson = keyof typeof roles;

export interface CasePeople {
  accounts: Record<CasePerson, TestAccount>;
  /** Over the interface, for what a story is not about. */
  calls: Record<CasePerson, Caller>;
  /** The console as this person sees it, at this address. One window each, kept until the clock is set. */
  at(who: CasePerson, address: string): Promise<Page>;
  /** Another day: everybody signs in anew. */
  setDay(day: string): Promise<void>;
}

const particulars = {
  bodyName: '',
  bodyAddress: '示例大道9号（虚构）',
  bodyPostcode: '210000',
  bodyContact: '李乙',
  bodyPhone: '000-00000001',
  reviewGovernment: '示例区人民政府（虚构）',
  higherDepartment: '示例市安全生产监督管理局（虚构）',
  court: '示例区人民法院（虚构）',
  payeeBank: '示例银行（虚构）',
  payeeAddress: '示例路9号',
  payeeAccountName: '示例区财政局（虚构）',
  payeeAccount: '0000000000000001',
};

/** Those of one enforcement body who make a case, and what its papers say of it. */
export async function casePeople(server: TestApp, browser: ConsoleBrowser): Promise<CasePeople> {
  const accounts = {} as CasePeople['accounts'];
  const calls = {} as CasePeople['calls'];
  for (const [who, role] of Object.entries(roles) as [CasePerson, string][]) {
    accounts[who] = await server.account(unit, role, `${unit}.${who}`);
    calls[who] = await server.as(accounts[who]);
  }
  const { body } = await made(calls.leader('GET', '/api/document-settings'));
  await made(
    calls.leader('PUT', '/api/document-settings/body', {
      placeShort: '玄武',
      bodyWord: '安监',
      particulars: { ...particulars, bodyName: body.particulars.bodyName },
      version: body.version,
    }),
  );
  const windows = new Map<CasePerson, Page>();
  return {
    accounts,
    calls,
    async at(who, address) {
      const open = windows.get(who);
      if (!open) {
        const page = await browser.enter(accounts[who], { path: address });
        windows.set(who, page);
        return page;
      }
      await open.goto(`${browser.address}${address}`);
      return open;
    },
    async setDay(day) {
      server.setDay(day);
      for (const page of windows.values()) await page.context().close();
      windows.clear();
      for (const who of Object.keys(roles) as CasePerson[]) calls[who] = await server.as(accounts[who]);
    },
  };
}
