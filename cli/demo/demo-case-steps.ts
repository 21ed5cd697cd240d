import { penaltyFor } from './demo-penalty-table.ts';
import type { CaseDesk } from './demo-case-desk.ts';
import { issuePaper, servePaper } from './demo-case-papers.ts';
import type { Story } from './demo-story.ts';
import { count } from './demo-world.ts';

/** The case as it is opened from its problem: the proposal is taken over, the party described, now and then its head beside it. */
export async function openCase(desk: CaseDesk, { withHead = false, procedure = 'general' } = {}): Promise<void> {
  const officer = desk.as('officer');
  const taken = (await officer('GET', `/api/problems/${desk.problem.id}/case-proposal`)).body;
  const [firm] = taken.parties;
  const name: string = firm.details.name;
  const unit = {
    ...firm,
    details: {
      ...firm.details,
      representativePost: '负责人',
      description: `${name}，负责人${firm.details.representative}，从业人员${desk.chance.between(8, 90)}人。`,
    },
  };
  const head = {
    kind: 'person',
    role: 'head',
    details: {
      name: `${firm.details.representative}（虚构）`,
      sex: 'male',
      birthOn: '1965-03-01',
      idNumber: '（虚构，不填真实号码）',
      employer: name,
      post: '负责人',
      address: firm.details.address,
      home: '虚构路100号',
      description: `${name}负责人，男，主持该单位生产经营。`,
    },
  };
  const opened = await officer('POST', '/api/cases', {
    ...taken,
    procedure,
    region: taken.regionCode,
    cause: penaltyFor(desk.problem.kind, desk.problem.subKind, desk.problem.sector).cause,
    handlerIds: desk.body.handlers,
    parties: withHead ? [unit, head] : [unit],
  });
  desk.id = opened.body.id;
  desk.version = opened.body.version;
  desk.partyName = name;
  desk.parties = opened.body.partyIds;
  count(desk.world, 'cases');
}

const found: readonly (readonly [kind: string, name: string, proves: string])[] = [
  ['record', '现场检查记录', '检查当日现场情况'],
  ['party', '对负责人的询问笔录', '违法行为的经过'],
  ['documentary', '营业执照复印件', '当事人主体资格'],
  ['documentary', '安全生产台账复印件', '违法行为持续的时间'],
  ['physical', '现场提取的物品', '违法行为的实施'],
];

/** Some pieces of evidence, each with its holder; things under seal. */
async function gatherEvidence(desk: CaseDesk): Promise<void> {
  const pieces = desk.chance.between(2, 4);
  for (const [kind, name, proves] of found.slice(desk.chance.between(0, 1)).slice(0, pieces)) {
    await desk.act('officer', 'evidence', {
      kind,
      name,
      proves,
      quantity: '1份',
      takenAt: '生产作业现场',
      takenFrom: desk.partyName,
      collectedOn: desk.world.day,
      officerIds: desk.body.handlers,
      isCopy: name.includes('复印件'),
      seal: kind === 'physical' ? `封条（演）${desk.id}` : '',
      holderId: desk.chance.pick(desk.body.handlers),
      place: '案卷柜',
    });
  }
}

/** From the clue to the filing paper. */
export async function* fileCase(desk: CaseDesk): Story {
  yield desk.after(1, 4);
  await issuePaper(desk, 'filing');
}

/** Evidence, a proposal for each party by the range of its law, and the end of the inquiry. */
export async function* inquire(desk: CaseDesk, propose: (desk: CaseDesk) => Promise<void>): Story {
  yield desk.after(1, 4);
  await gatherEvidence(desk);
  yield desk.after(2, 6);
  await propose(desk);
  await desk.act('officer', 'finish-investigation', {
    text: '立案后询问了负责人，核对了台账，制作了现场检查记录，违法事实清楚，证据充分。',
  });
}

export interface Proposed {
  /** Besides the fine. */
  kinds?: string[];
  fineYuan?: number;
}

/** What the law's range gives for the unit, and for its head where the same article reaches persons. */
export async function proposePenalties(desk: CaseDesk, more: Proposed = {}): Promise<void> {
  const { kind, subKind, sector } = desk.problem;
  const penalty = penaltyFor(kind, subKind, sector);
  const { broken, basis, fined, least, most, low, high, step, isWarned } = penalty;
  for (const [index, partyId] of desk.parties.entries()) {
    const steps = desk.chance.between(0, Math.floor((high - low) / step));
    const forUnit = more.fineYuan ?? low + steps * step;
    const isPerson = index > 0;
    const fineYuan = isPerson ? desk.chance.between(1, 9) * 1_000 : forUnit;
    const isLow = fineYuan < (low + high) / 2;
    await desk.act('officer', 'propose-penalty', {
      partyId,
      proposal: {
        isPenalty: true,
        kinds: [...(isWarned ? ['warning'] : []), ...(isPerson ? [] : (more.kinds ?? [])), 'fine'],
        fineYuan,
        fined: isPerson ? null : fined,
        leastYuan: isPerson ? 1_000 : least,
        mostYuan: isPerson ? 9_999 : most,
        reason: isLow ? '初次查处，案发后主动改正，未造成后果，在幅度内从轻。' : '经责令改正后拖延，存在现实危险，在幅度内从重。',
        broken: [broken],
        basis: [basis],
        words: `${isWarned ? '给予警告，' : '责令改正，'}${(more.kinds ?? []).includes('stop-production') && !isPerson ? '责令停产停业整顿，' : ''}并处罚款。`,
      },
    });
    desk.fines.set(partyId, fineYuan);
  }
}

/** The decision paper of each party, served at once or within days. */
export async function* decide(desk: CaseDesk): Story {
  for (const [index, partyId] of desk.parties.entries()) {
    const paper = await issuePaper(desk, index === 0 ? 'penalty-decision-unit' : 'penalty-decision-person', { partyId });
    desk.decisions.set(partyId, paper);
  }
  if (desk.chance.happens(0.6)) yield desk.after(1, 4);
  for (const paper of desk.decisions.values()) await servePaper(desk, paper);
  const high = [...desk.fines.values()].some((fine) => fine >= 20_000);
  if (high && desk.chance.happens(0.85)) {
    yield desk.after(2, 5);
    for (const [partyId, fine] of desk.fines)
      if (fine >= 20_000) await desk.act('officer', 'record-filing', { partyId, day: desk.world.day, document: '处罚备案函（演练）' });
  }
}

/** The closing form once nothing is left to be settled or re-checked, and for some the file bound for good. What stays open is not closed. */
export async function* close(desk: CaseDesk, isArchived = desk.chance.happens(0.45)): Story {
  yield desk.after(2, 8);
  for (let tries = 0; (await desk.sanctions()).unsettled.length > 0; tries += 1) {
    if (tries === 12) return;
    yield desk.after(8, 15);
  }
  await issuePaper(desk, 'closing', { fields: await closingWords(desk) });
  count(desk.world, 'cases closed');
  if (!isArchived) return;
  yield desk.after(3, 10);
  await desk.act('officer2', 'archive', { text: desk.chance.happens(0.7) ? 'ten' : 'thirty' });
  count(desk.world, 'files archived');
}

/** What the closing form asks for and no decision has said: how a case without a penalty ended. */
async function closingWords(desk: CaseDesk): Promise<object> {
  if (desk.decisions.size > 0) return {};
  return { handlingResult: '本案未给予行政处罚，处理情况见案卷。', performance: '无须履行的内容。' };
}
