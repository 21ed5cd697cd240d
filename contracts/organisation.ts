import { z } from 'zod';
import { ROLES } from '../domain/organisation/roles.ts';
import { UNIT_KINDS } from '../domain/organisation/unit-kinds.ts';
import { defineEndpoint } from './endpoint.ts';
import { day, idParams, pageOf, pageQuery, recordId, regionCode, seenVersion } from './page.ts';

export const unitKind = z.enum(UNIT_KINDS.map((row) => row.id));
export const unitLevel = z.enum(['province', 'city', 'county', 'township']);
export const roleId = z.enum(ROLES.map((row) => row.id));

const unitName = z.string().trim().min(2, { error: '名称不少于 2 个字‖a name of at least 2 characters' }).max(80);
const channel = z
  .string()
  .trim()
  .max(60)
  .regex(/^[\d+()（）\-\s转,，、;；/]*$/, { error: '只填号码，如 025-00000000 转 01‖numbers only, such as 025-00000000' });
const mail = z.union([z.literal(''), z.email({ error: '应为邮箱地址‖an e-mail address' }).max(120)]);
const reason = z.string().trim().min(2, { error: '请写明理由‖give a reason' }).max(500);

/** Telephone, fax and mail of the office, never of a person. */
export const contacts = z.object({ telephone: channel, fax: channel, mail });

export const unitRow = z.object({
  id: z.string(),
  key: z.string(),
  kind: unitKind,
  name: z.string(),
  shortName: z.string(),
  level: unitLevel,
  regionCode: z.string(),
  parentId: z.string().nullable(),
  parentName: z.string().nullable(),
  telephone: z.string(),
  fax: z.string(),
  mail: z.string(),
  contactsConfirmedOn: z.string().nullable(),
  /** Persons who hold a post in it now. */
  persons: z.number().int(),
  validTo: z.string().nullable(),
});
export type UnitRow = z.infer<typeof unitRow>;

export const unitQuery = pageQuery.extend({
  within: regionCode.optional(),
  kind: unitKind.optional(),
  level: unitLevel.optional(),
  /** Name or the initials of its pinyin. */
  q: z.string().trim().max(60).optional(),
  /** Only units that take part in that campaign. */
  campaign: recordId.optional(),
  parent: recordId.optional(),
  state: z.enum(['standing', 'closed', 'all']).default('standing'),
  /** Only units without a person in any post, or whose contacts nobody has confirmed for half a year. */
  lacking: z.enum(['persons', 'contacts']).optional(),
});

export const listUnits = defineEndpoint({
  id: 'listUnits',
  method: 'GET',
  path: '/api/units',
  access: { permission: 'units.read' },
  summary: { zh: '机构名册', en: 'Register of units' },
  query: unitQuery,
  output: pageOf(unitRow),
});

export const postRow = z.object({
  id: z.string(),
  role: roleId,
  title: z.string(),
  personId: z.string(),
  personName: z.string(),
  personVersion: z.number().int(),
  certificateNumber: z.string().nullable(),
  certificateUntil: z.string().nullable(),
  since: z.string().nullable(),
  endedAt: z.string().nullable(),
  endReason: z.string().nullable(),
  version: z.number().int(),
  /** Only for those who manage it. */
  accountName: z.string().nullable(),
  mayEnd: z.boolean(),
});
export type PostRow = z.infer<typeof postRow>;

const unitLink = z.object({ id: z.string(), name: z.string(), kind: unitKind });

export const unitDetail = unitRow.extend({
  version: z.number().int(),
  sectors: z.array(z.number().int()),
  /** True where it answers for every sector. */
  allSectors: z.boolean(),
  validFrom: z.string().nullable(),
  successor: unitLink.nullable(),
  /** The units above, nearest first. */
  above: z.array(unitLink),
  /** The units directly below: the first 60, and how many there are. */
  below: z.object({ rows: z.array(unitLink), total: z.number().int() }),
  campaigns: z.array(z.object({ id: z.string(), part: z.string(), name: z.object({ zh: z.string(), en: z.string() }) })),
  posts: z.array(postRow),
  formerPosts: z.array(postRow),
  formerNames: z.array(z.object({ name: z.string(), regionCode: z.string(), until: z.string(), reason: z.string() })),
  history: z.array(z.object({ at: z.string(), act: z.string(), capacity: z.string() })),
  may: z.object({
    /** Change its name, close it, register units under it. */
    manage: z.boolean(),
    confirmContacts: z.boolean(),
    /** Roles of the posts that the viewer may give in it. */
    giveRoles: z.array(roleId),
  }),
});
export type UnitDetail = z.infer<typeof unitDetail>;

export const getUnit = defineEndpoint({
  id: 'getUnit',
  method: 'GET',
  path: '/api/units/:id',
  access: { permission: 'units.read' },
  summary: { zh: '机构详情', en: 'One unit' },
  params: idParams,
  output: unitDetail,
  refusals: [{ status: 404, code: 'not-found' }],
});

export const rosterQuery = z.object({
  within: regionCode.optional(),
  levels: z.string().max(60).optional(),
  kind: unitKind.optional(),
});

export const getRoster = defineEndpoint({
  id: 'getRoster',
  method: 'GET',
  path: '/api/roster',
  access: { permission: 'units.read' },
  summary: { zh: '通讯录（供打印）', en: 'Roster, for printing' },
  query: rosterQuery,
  output: z.object({
    on: z.string(),
    /** True where there are more than are shown; narrow the question. */
    cut: z.boolean(),
    rows: z.array(
      unitRow
        .pick({ id: true, name: true, kind: true, level: true, regionCode: true, telephone: true, fax: true, mail: true, contactsConfirmedOn: true })
        .extend({
          posts: z.array(z.object({ personName: z.string(), role: roleId, title: z.string() })),
        }),
    ),
  }),
});

export const rosterWorkbook = defineEndpoint({
  id: 'rosterWorkbook',
  method: 'GET',
  path: '/api/roster.xlsx',
  access: { permission: 'units.read' },
  summary: { zh: '导出通讯录', en: 'The roster as an Excel file' },
  query: rosterQuery,
  output: z.unknown(),
  answers: 'bytes',
});

export const registerUnit = defineEndpoint({
  id: 'registerUnit',
  method: 'POST',
  path: '/api/units',
  access: { permission: 'units.manage' },
  summary: { zh: '登记机构', en: 'Register a unit' },
  body: contacts.extend({
    kind: unitKind,
    name: unitName,
    shortName: unitName,
    regionCode,
    parentId: recordId,
    /** Numbers of the sectors that it answers for; empty: all. */
    sectors: z.array(z.number().int().min(1).max(60)).max(60),
  }),
  output: unitDetail,
  refusals: [
    { status: 403, code: 'forbidden' },
    { status: 409, code: 'unit-exists' },
    { status: 422, code: 'bad-input' },
  ],
});

export const changeUnit = defineEndpoint({
  id: 'changeUnit',
  method: 'PUT',
  path: '/api/units/:id',
  access: { permission: 'units.manage' },
  summary: { zh: '变更机构', en: 'Change a unit' },
  params: idParams,
  body: contacts.extend({
    version: seenVersion,
    name: unitName,
    shortName: unitName,
    parentId: recordId.nullable(),
    sectors: z.array(z.number().int().min(1).max(60)).max(60),
    reason,
  }),
  output: unitDetail,
  refusals: [
    { status: 403, code: 'forbidden' },
    { status: 404, code: 'not-found' },
    { status: 412, code: 'stale-version' },
    { status: 422, code: 'bad-input' },
  ],
});

export const confirmContacts = defineEndpoint({
  id: 'confirmContacts',
  method: 'POST',
  path: '/api/units/:id/contacts',
  access: { permission: 'units.read' },
  summary: { zh: '核实联系方式', en: 'Confirm or correct telephone, fax and mail' },
  params: idParams,
  body: contacts.extend({ version: seenVersion }),
  output: unitDetail,
  refusals: [
    { status: 403, code: 'forbidden' },
    { status: 404, code: 'not-found' },
    { status: 412, code: 'stale-version' },
  ],
});

export const closeUnit = defineEndpoint({
  id: 'closeUnit',
  method: 'POST',
  path: '/api/units/:id/close',
  access: { permission: 'units.manage' },
  summary: { zh: '撤销机构', en: 'Close a unit' },
  params: idParams,
  body: z.object({ version: seenVersion, reason, successorId: recordId.nullable() }),
  output: unitDetail,
  refusals: [
    { status: 403, code: 'forbidden' },
    { status: 404, code: 'not-found' },
    { status: 409, code: 'unit-in-use' },
    { status: 412, code: 'stale-version' },
  ],
});

const personFacts = z.object({
  name: z.string().trim().min(2, { error: '请填写姓名‖give the name' }).max(40),
  certificateNumber: z.string().trim().max(40).nullable(),
  certificateUntil: day.nullable(),
});

export const givePost = defineEndpoint({
  id: 'givePost',
  method: 'POST',
  path: '/api/posts',
  access: { permission: 'units.manage' },
  summary: { zh: '设岗任人', en: 'Give a person a post' },
  body: z.object({
    unitId: recordId,
    role: roleId,
    title: z.string().trim().max(40),
    /** A person known already, or a new one. */
    person: z.union([z.object({ id: recordId }), personFacts]),
  }),
  output: z.object({ id: z.string(), personId: z.string() }),
  refusals: [
    { status: 403, code: 'forbidden' },
    { status: 409, code: 'post-held' },
    { status: 409, code: 'conflicting-role' },
    { status: 422, code: 'bad-input' },
  ],
});

export const endPost = defineEndpoint({
  id: 'endPost',
  method: 'POST',
  path: '/api/posts/:id/end',
  access: { permission: 'units.manage' },
  summary: { zh: '免去岗位', en: 'End a post; whoever acts under it is out at once' },
  params: idParams,
  body: z.object({ version: seenVersion, reason }),
  output: z.object({ id: z.string(), endedAt: z.string() }),
  refusals: [
    { status: 403, code: 'forbidden' },
    { status: 404, code: 'not-found' },
    { status: 409, code: 'own-post' },
    { status: 412, code: 'stale-version' },
  ],
});

export const movePost = defineEndpoint({
  id: 'movePost',
  method: 'POST',
  path: '/api/posts/:id/move',
  access: { permission: 'units.manage' },
  summary: { zh: '调动', en: 'Move a person to another post' },
  params: idParams,
  body: z.object({ version: seenVersion, unitId: recordId, role: roleId, title: z.string().trim().max(40), reason }),
  output: z.object({ id: z.string(), personId: z.string() }),
  refusals: [
    { status: 403, code: 'forbidden' },
    { status: 404, code: 'not-found' },
    { status: 409, code: 'own-post' },
    { status: 412, code: 'stale-version' },
    { status: 422, code: 'bad-input' },
  ],
});

export const changePerson = defineEndpoint({
  id: 'changePerson',
  method: 'PUT',
  path: '/api/persons/:id',
  access: { permission: 'units.manage' },
  summary: { zh: '变更人员信息', en: 'Change a person’s name or certificate' },
  params: idParams,
  body: personFacts.extend({ version: seenVersion }),
  output: personFacts.extend({ id: z.string(), version: z.number().int() }),
  refusals: [
    { status: 404, code: 'not-found' },
    { status: 412, code: 'stale-version' },
    { status: 422, code: 'bad-input' },
  ],
});
