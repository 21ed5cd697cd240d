import { addDays } from '../../domain/calendar/day.ts';
import type { CaseDesk } from './demo-case-desk.ts';
import { issuePaper, servePaper } from './demo-case-papers.ts';
import type { Story } from './demo-story.ts';
import { count } from './demo-world.ts';

export type Collection = 'in-time' | 'by-bank' | 'in-parts' | 'instalments' | 'late' | 'never' | 'court';

/** The fines of all parties come in, one way or another; the heads of firms pay in time. */
export async function* collect(desk: CaseDesk, way: Collection): Story {
  const [unit, ...persons] = desk.parties;
  if (unit === undefined) return;
  yield desk.after(2, 6);
  for (const person of persons) await settle(desk, person);
  if (way === 'in-time') await settle(desk, unit);
  if (way === 'by-bank') {
    await payAtBank(desk, unit);
    await settle(desk, unit);
  }
  if (way === 'in-parts') yield* payInParts(desk, unit);
  if (way === 'instalments') yield* payInstalments(desk, unit);
  if (way === 'late') yield* payLate(desk, unit);
  if (way === 'never' || way === 'court') yield* remind(desk, unit);
  if (way === 'court') yield* applyToCourt(desk, unit);
}

const fenOf = (desk: CaseDesk, partyId: string) => (desk.fines.get(partyId) ?? 0) * 100;

async function pay(desk: CaseDesk, partyId: string, amount: number, purpose = 'fine'): Promise<void> {
  const receipt = `演${desk.id}-${desk.world.counts['payments'] ?? 0}`;
  await desk.start('accountant', 'payments', { partyId, purpose, amount, receivedOn: desk.world.day, receipt });
  count(desk.world, 'payments');
}

/** All that is open by today: the fine, and the add-on fine where the fifteen days are over. */
async function settle(desk: CaseDesk, partyId: string): Promise<void> {
  const { open } = (await desk.sanctions()).parties.find((party: { partyId: string }) => party.partyId === partyId);
  if (open.fine > 0) await pay(desk, partyId, open.fine);
  if (open['add-on'] > 0) await pay(desk, partyId, open['add-on'], 'add-on');
}

/** The bank sends the line; it knows the decision by its number. */
async function payAtBank(desk: CaseDesk, partyId: string): Promise<void> {
  const decisionNumber = desk.decisions.get(partyId)?.number ?? '';
  await desk.as('accountant')('POST', '/api/bank-feeds', {
    bank: '示例银行（虚构）',
    lines: [
      {
        serial: `演${desk.id}`,
        receivedOn: desk.world.day,
        amount: (desk.fines.get(partyId) ?? 0).toFixed(2),
        payer: desk.partyName,
        decisionNumber,
      },
    ],
  });
  count(desk.world, 'payments');
}

async function* payInParts(desk: CaseDesk, partyId: string): Story {
  const half = Math.floor(fenOf(desk, partyId) / 200_000) * 100_000;
  await pay(desk, partyId, half);
  yield desk.after(1, 3);
  await settle(desk, partyId);
}

/** Real hardship: the head allows three instalments, which are paid; the last of them may lie ahead. */
async function* payInstalments(desk: CaseDesk, partyId: string): Story {
  const whole = fenOf(desk, partyId);
  const third = Math.floor(whole / 300_000) * 100_000;
  const days = [15, 35, 55].map((days) => addDays(desk.world.day, days));
  const items = [third, third, whole - 2 * third].map((amount, index) => ({ dueOn: days[index] ?? '', amount }));
  const reason = '当事人设备改造资金周转困难，提交了财务报表，申请分期缴纳。';
  const rows = items.map(({ dueOn, amount }, index) => [`${index + 1}期`, dueOn, String(amount / 100)]);
  await issuePaper(desk, 'instalment-form', { partyId, fields: { deferralReason: reason, instalments: rows } });
  const leave = await issuePaper(desk, 'instalment-approval', { partyId });
  await servePaper(desk, leave);
  count(desk.world, 'payment plans');
  for (const { dueOn, amount } of items) {
    yield addDays(dueOn, -1);
    await pay(desk, partyId, amount);
  }
}

/** Fifteen days pass; the reminder is sent, then fine and add-on fine are paid together. */
async function* payLate(desk: CaseDesk, partyId: string): Story {
  yield* remind(desk, partyId);
  yield desk.after(3, 6);
  await settle(desk, partyId);
}

async function* remind(desk: CaseDesk, partyId: string): Story {
  yield desk.after(18, 21);
  const paper = await issuePaper(desk, 'payment-reminder', {
    partyId,
    fields: { payNowBy: addDays(desk.world.day, 10), unpaidYuan: desk.fines.get(partyId) ?? 0 },
  });
  await servePaper(desk, paper);
  count(desk.world, 'reminders');
}

/** After three months without remedy or payment the court is asked, by the law of 2009 without a second reminder. */
async function* applyToCourt(desk: CaseDesk, partyId: string): Story {
  const money = (await desk.sanctions()).parties.find((party: { partyId: string }) => party.partyId === partyId);
  if (!money.court) return;
  yield money.court.fromOn;
  await issuePaper(desk, 'execution-request', { partyId });
  count(desk.world, 'applications to a court');
  const step = (kind: string, document: string) =>
    desk.start('officer', 'collection-steps', { partyId, kind, onDay: desk.world.day, document: `${document}（演练）` });
  yield desk.after(5);
  if (desk.chance.happens(0.3)) {
    await step('court-refused', '不予受理行政裁定书');
    yield desk.after(3, 9);
    await step('court-review', '复议申请书');
    yield desk.after(6, 12);
  }
  await step('court-accepted', '法院受理通知书');
  yield desk.after(5, 9);
  await step('court-ruled', '准予强制执行裁定书');
  yield desk.after(10, 30);
  if (desk.chance.happens(0.4)) await step('execution-run-ended', '终结本次执行程序裁定书');
  else await settle(desk, partyId);
}
