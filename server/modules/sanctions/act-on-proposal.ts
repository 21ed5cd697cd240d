import type { z } from 'zod';
import type { actOnProposal as endpoint } from '../../../contracts/sanction-acts.ts';
import { getMeasure, measureBasisOn } from '../../../domain/sanctions/measure-table.ts';
import { PROPOSAL_ACTS } from '../../../domain/sanctions/proposal-acts.ts';
import { badField, notFound, stale } from '../../platform/refused.ts';
import { wholeProvince } from '../../platform/viewer.ts';
import type { Work } from '../../platform/work.ts';
import { cancelDuties, settleDuties } from '../duties/for-other-modules.ts';
import { foreignPaper } from './named-paper.ts';
import { getProposal, type ProposalRecord } from './proposal-rows.ts';
import { recordMeasure } from './record-measure.ts';
import { refuseUnlessOpen } from './refuse-act.ts';
import { tellUnit } from './tell-unit.ts';
import { writeSanctionMove } from './write-sanction-move.ts';

type Given = z.infer<NonNullable<typeof endpoint.body>>;
type Answer = Extract<Given, { outcome: string }>;

/** One act on a proposal: the other body's answer (by itself, or recorded from its letter), a reminder, or taking it back. */
export async function actOnProposal(work: Work, id: string, given: Given): Promise<z.input<typeof endpoint.output>> {
  const row = await work.db.selectFrom('proposals').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) throw notFound('提请', 'proposal');
  if (given.version !== row.version) throw stale(await getProposal(work, id));
  const act = PROPOSAL_ACTS.find((one) => one.act === given.act)!;
  refuseUnlessOpen(work, act, { state: row.state, unitId: row.unit_id, targetUnitId: row.to_unit_id });
  const version = row.version + 1;
  const isAnswer = 'outcome' in given;
  const state = isAnswer ? given.outcome : given.act === 'withdrawProposal' ? 'withdrawn' : row.state;
  const answeredOn = isAnswer ? ('day' in given ? given.day : work.today) : null;
  if (isAnswer) refuseBadAnswer(work, row, given, answeredOn ?? work.today);
  await work.db
    .updateTable('proposals')
    .set({
      state,
      version,
      ...(given.act === 'remindProposal' ? { reminded: row.reminded + 1 } : {}),
      ...(isAnswer
        ? {
            answered_on: answeredOn,
            effect_on: given.outcome === 'granted' ? (given.effectOn ?? answeredOn) : null,
            answer_words: given.words,
            answer_document: given.document,
            persons: given.outcome === 'granted' ? given.persons : 0,
          }
        : {}),
    })
    .where('id', '=', id)
    .execute();
  await writeSanctionMove(work, row, {
    kind: 'proposal',
    act: given.act,
    state,
    version,
    words: isAnswer ? given.words : given.reason,
    document: isAnswer ? given.document : '',
    given,
    before: { state: row.state },
  });
  await follow(work, row, given, answeredOn ?? work.today);
  return { id, state, version };
}

function refuseBadAnswer(work: Work, row: ProposalRecord, given: Answer, answeredOn: string): void {
  if (answeredOn > work.today) throw badField('day', '日期晚于今日。', 'The day lies ahead.');
  if (answeredOn < row.proposed_on) throw badField('day', '答复日期早于提请日期。', 'The answer lies before the proposal.');
  if (given.outcome === 'granted' && row.kind === 'detention' && given.persons === 0)
    throw badField('persons', '请填写拘留人数。', 'Say how many persons were detained.');
}

async function follow(work: Work, row: ProposalRecord, given: Given, answeredOn: string): Promise<void> {
  const subject = { kind: 'proposal', id: row.id };
  if (given.act === 'remindProposal') {
    tellUnit(work, row, row.to_unit_id, 'proposal', {
      zh: `${work.viewer.unitName}催办提请：${row.subject_words}`,
      en: `${work.viewer.unitName} reminds you of its proposal: ${row.subject_words}`,
    });
    return;
  }
  if (given.act === 'withdrawProposal') {
    await cancelDuties(work, subject, `提请已撤回：${given.reason}`);
    return;
  }
  await settleDuties(work, subject);
  const answer = given.outcome === 'granted' ? { zh: '已作出决定', en: 'decided' } : { zh: '未采纳', en: 'refused' };
  tellUnit(work, row, row.unit_id, 'proposal', { zh: `提请${answer.zh}：${row.subject_words}`, en: `Proposal ${answer.en}: ${row.subject_words}` });
  if (given.outcome === 'granted') await work.underScope(wholeProvince, () => takeEffect(work, row, given, given.effectOn ?? answeredOn));
}

/** What the other body decided is a measure from its day on, in the sector of the case. */
async function takeEffect(work: Work, row: ProposalRecord, given: Answer, takenOn: string): Promise<void> {
  const kind = getMeasure(row.kind);
  const own = await work.db
    .selectFrom('cases')
    .select('sector')
    .where('id', '=', row.case_id ?? '0')
    .executeTakeFirst();
  const decider = await work.db.selectFrom('units').select('name').where('id', '=', row.to_unit_id).executeTakeFirst();
  const target = {
    caseId: row.case_id,
    enterpriseId: row.enterprise_id,
    words: row.subject_words,
    unitId: row.unit_id,
    place: { region_code: row.region_code, region_then: row.region_then, sector: own?.sector ?? row.sector },
  };
  await recordMeasure(work, target, {
    kind,
    takenOn,
    words: given.words,
    paper: foreignPaper(given.document),
    decidedBy: decider?.name ?? '',
    persons: given.persons,
    proposalId: row.id,
    given: { proposalId: row.id, basis: measureBasisOn(kind.id, takenOn) ?? null },
  });
}
