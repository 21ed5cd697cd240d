import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { roleId } from './organisation.ts';
import { idParams, pageOf, pageQuery, recordId, regionCode, seenVersion } from './page.ts';
import { workbookAnswer, workbookBodyLimit } from './workbook-answer.ts';

const heldPost = z.object({ id: z.string(), role: roleId, title: z.string(), unitId: z.string(), unitName: z.string(), regionCode: z.string() });

/** waiting: the given password has not been changed yet. */
export const accountState = z.enum(['waiting', 'in-use', 'locked', 'disabled', 'no-post']);

export const accountRow = z.object({
  id: z.string(),
  name: z.string(),
  personId: z.string(),
  personName: z.string(),
  state: accountState,
  posts: z.array(heldPost),
  createdAt: z.string(),
  lastSignInAt: z.string().nullable(),
  lockedUntil: z.string().nullable(),
  disabledAt: z.string().nullable(),
  version: z.number().int(),
});
export type AccountRow = z.infer<typeof accountRow>;

export const listAccounts = defineEndpoint({
  id: 'listAccounts',
  method: 'GET',
  path: '/api/accounts',
  access: { permission: 'accounts.manage' },
  summary: { zh: '账号', en: 'Accounts of the area' },
  query: pageQuery.extend({ q: z.string().trim().max(60).optional(), state: accountState.optional(), within: regionCode.optional() }),
  output: pageOf(accountRow).extend({ counts: z.record(accountState, z.number().int()) }),
});

export const personRow = z.object({
  id: z.string(),
  name: z.string(),
  certificateNumber: z.string().nullable(),
  certificateUntil: z.string().nullable(),
  version: z.number().int(),
  accountName: z.string().nullable(),
  posts: z.array(heldPost),
});
export type PersonRow = z.infer<typeof personRow>;

export const listPersons = defineEndpoint({
  id: 'listPersons',
  method: 'GET',
  path: '/api/persons',
  access: { permission: 'units.manage' },
  summary: { zh: '人员', en: 'Persons of the area' },
  query: pageQuery.extend({ q: z.string().trim().max(60).optional(), without: z.enum(['account', 'post']).optional() }),
  output: pageOf(personRow),
});

const givenAccount = z.object({
  id: z.string(),
  name: z.string(),
  /** Shown this once; it must be changed at the first sign-in. */
  password: z.string(),
});

export const giveAccount = defineEndpoint({
  id: 'giveAccount',
  method: 'POST',
  path: '/api/accounts',
  access: { permission: 'accounts.manage' },
  summary: { zh: '开设账号', en: 'Give a person an account' },
  body: z.object({ personId: recordId, name: z.string().trim().min(1).max(40) }),
  output: givenAccount,
  secretAnswer: true,
  refusals: [
    { status: 404, code: 'not-found' },
    { status: 409, code: 'account-exists' },
    { status: 422, code: 'bad-input' },
  ],
});

export const resetPassword = defineEndpoint({
  id: 'resetPassword',
  method: 'POST',
  path: '/api/accounts/:id/password',
  access: { permission: 'accounts.manage' },
  summary: { zh: '重置密码', en: 'Give a new password; ends all sessions and locks' },
  params: idParams,
  body: z.object({ version: seenVersion }),
  output: givenAccount,
  secretAnswer: true,
  refusals: [
    { status: 404, code: 'not-found' },
    { status: 409, code: 'own-account' },
    { status: 412, code: 'stale-version' },
  ],
});

export const disableAccount = defineEndpoint({
  id: 'disableAccount',
  method: 'POST',
  path: '/api/accounts/:id/disable',
  access: { permission: 'accounts.manage' },
  summary: { zh: '停用账号', en: 'Disable an account; ends its sessions' },
  params: idParams,
  body: z.object({ version: seenVersion, reason: z.string().trim().min(2, { error: '请写明理由‖give a reason' }).max(500) }),
  output: accountRow,
  refusals: [
    { status: 404, code: 'not-found' },
    { status: 409, code: 'own-account' },
    { status: 412, code: 'stale-version' },
  ],
});

export const enableAccount = defineEndpoint({
  id: 'enableAccount',
  method: 'POST',
  path: '/api/accounts/:id/enable',
  access: { permission: 'accounts.manage' },
  summary: { zh: '启用账号', en: 'Enable an account again' },
  params: idParams,
  body: z.object({ version: seenVersion }),
  output: accountRow,
  refusals: [
    { status: 404, code: 'not-found' },
    { status: 412, code: 'stale-version' },
  ],
});

export const unlockAccount = defineEndpoint({
  id: 'unlockAccount',
  method: 'POST',
  path: '/api/accounts/:id/unlock',
  access: { permission: 'accounts.manage' },
  summary: { zh: '解除登录锁定', en: 'Lift the lock after failed sign-ins' },
  params: idParams,
  body: z.object({ version: seenVersion }),
  output: accountRow,
  refusals: [{ status: 404, code: 'not-found' }],
});

export const rosterTemplate = defineEndpoint({
  id: 'rosterTemplate',
  method: 'GET',
  path: '/api/accounts/import',
  access: { permission: 'accounts.manage' },
  summary: { zh: '下载机构人员导入模板', en: 'Template for units, posts and accounts' },
  output: z.unknown(),
  answers: 'bytes',
});

export const importRoster = defineEndpoint({
  id: 'importRoster',
  method: 'POST',
  path: '/api/accounts/import',
  access: { permission: 'accounts.manage' },
  summary: { zh: '导入机构、岗位、账号', en: 'Import units, posts and accounts; given passwords come back in the file, once' },
  takes: 'files',
  bodyLimit: workbookBodyLimit,
  output: workbookAnswer,
  secretAnswer: true,
  refusals: [
    { status: 413, code: 'file-too-large' },
    { status: 415, code: 'not-a-workbook' },
    { status: 422, code: 'bad-workbook' },
  ],
});
