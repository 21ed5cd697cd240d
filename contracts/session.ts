import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { bilingual } from './page.ts';

const post = z.object({
  id: z.string(),
  role: z.string(),
  title: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  regionCode: z.string(),
});

const campaign = z.object({ id: z.string(), key: z.string(), name: bilingual, shortName: bilingual });

export const sessionAnswer = z.object({
  personName: z.string(),
  accountName: z.string(),
  /** The post acted under now; null while the password must be changed or no post is held. */
  post: post.nullable(),
  posts: z.array(post),
  unit: z
    .object({
      id: z.string(),
      key: z.string(),
      name: z.string(),
      kind: z.string(),
      level: z.string(),
      regionCode: z.string(),
      sectors: z.array(z.number()),
    })
    .nullable(),
  permissions: z.array(z.string()),
  places: z.array(z.string()),
  startPage: z.string(),
  mustChangePassword: z.boolean(),
  campaign: campaign.nullable(),
  campaigns: z.array(campaign),
  now: z.string(),
  today: z.string(),
  rehearsal: z.boolean(),
});
export type SessionAnswer = z.infer<typeof sessionAnswer>;

export const signIn = defineEndpoint({
  id: 'signIn',
  method: 'POST',
  path: '/api/session',
  access: 'public',
  summary: { zh: '登录', en: 'Sign in' },
  /** `machine: true` answers a bearer token instead of setting a cookie. */
  body: z.object({ account: z.string().trim().min(1).max(80), password: z.string().min(1).max(200), machine: z.boolean().optional() }),
  output: sessionAnswer.extend({ token: z.string().optional() }),
  refusals: [
    { status: 401, code: 'wrong-account-or-password' },
    { status: 423, code: 'sign-in-locked' },
    { status: 429, code: 'too-many-sign-ins' },
  ],
  secretAnswer: true,
});

export const getSession = defineEndpoint({
  id: 'getSession',
  method: 'GET',
  path: '/api/session',
  access: 'public',
  summary: { zh: '当前会话（未登录为空）', en: 'The present session, or null' },
  output: sessionAnswer.nullable(),
});

export const signOut = defineEndpoint({
  id: 'signOut',
  method: 'DELETE',
  path: '/api/session',
  access: 'signed-in',
  summary: { zh: '退出', en: 'Sign out' },
  output: z.object({}),
});

export const changePassword = defineEndpoint({
  id: 'changePassword',
  method: 'POST',
  path: '/api/session/password',
  access: 'signed-in',
  summary: { zh: '修改密码', en: 'Change the password' },
  body: z.object({ current: z.string().min(1).max(200), next: z.string().min(1).max(200) }),
  output: sessionAnswer,
  refusals: [
    { status: 401, code: 'wrong-account-or-password' },
    { status: 422, code: 'weak-password' },
    { status: 423, code: 'sign-in-locked' },
  ],
});

export const switchPost = defineEndpoint({
  id: 'switchPost',
  method: 'POST',
  path: '/api/session/post',
  access: 'signed-in',
  summary: { zh: '切换岗位', en: 'Act under another post' },
  body: z.object({ postId: z.string() }),
  output: sessionAnswer,
  refusals: [{ status: 404, code: 'not-found' }],
});

export const switchCampaign = defineEndpoint({
  id: 'switchCampaign',
  method: 'POST',
  path: '/api/session/campaign',
  access: 'signed-in',
  summary: { zh: '切换行动', en: 'Work in another campaign' },
  body: z.object({ campaignId: z.string() }),
  output: sessionAnswer,
  refusals: [{ status: 404, code: 'not-found' }],
});

export const listDemoAccounts = defineEndpoint({
  id: 'listDemoAccounts',
  method: 'GET',
  path: '/api/session/demo-accounts',
  access: 'public',
  summary: { zh: '演示账号（仅演练模式）', en: 'Demo accounts, in rehearsal only' },
  output: z.object({
    password: z.string().nullable(),
    accounts: z.array(z.object({ account: z.string(), unitName: z.string(), role: z.string(), roleNames: bilingual })),
  }),
});

export const stepClock = defineEndpoint({
  id: 'stepClock',
  method: 'POST',
  path: '/api/rehearsal/clock',
  access: 'signed-in',
  summary: { zh: '推进演练时钟', en: 'Step the rehearsal clock forward' },
  body: z.object({
    hours: z
      .number()
      .int()
      .min(1)
      .max(24 * 62),
  }),
  output: z.object({ now: z.string(), today: z.string() }),
  refusals: [{ status: 403, code: 'not-a-rehearsal' }],
});
