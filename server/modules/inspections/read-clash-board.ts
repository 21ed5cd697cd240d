import type { z } from 'zod';
import type { readClashBoard as endpoint } from '../../../contracts/inspections.ts';
import { isDay } from '../../../domain/calendar/day.ts';
import { inspectionStatusWords } from '../../../domain/inspections/inspection-lifecycle.ts';
import { getTaskSource } from '../../../domain/inspections/task-sources.ts';
import { visitRulesOn } from '../../../domain/inspections/visit-rules.ts';
import { capStanding } from '../../../domain/inspections/yearly-cap.ts';
import { originWords } from '../../../domain/law/applied-value.ts';
import { noCapDoubt } from '../../../domain/law/inspection-parameter-table.ts';
import { doubtWords } from '../../../domain/law/words.ts';
import { isSectorInMask } from '../../../domain/organisation/sector-mask.ts';
import { badField, notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { settingRow } from './setting-row.ts';
import { standingOfPlan } from './standing-of-plan.ts';
import type { VisitAtFirm } from '../../../domain/inspections/clash-board.ts';
import type { KnownVisit } from './visits-at-firm.ts';

type Query = z.infer<NonNullable<typeof endpoint.query>>;

const made = { zh: '已检查', en: 'Made' };

/** What every body did and plans at a firm, what of it clashes with a visit on these days, and the cap of the body that leads it. The firm must be in sight. */
export async function readClashBoard(work: Work, query: Query): Promise<z.input<typeof endpoint.output>> {
  const { enterprise, from, to, source, except } = query;
  if (!isDay(from)) throw badField('from', '不是有效日期。', 'There is no such day.');
  if (!isDay(to) || to < from) throw badField('to', '截止日期不得早于开始日期。', 'The last day may not lie before the first.');
  const firm = await work.db.selectFrom('enterprises').select('id').where('id', '=', enterprise).executeTakeFirst();
  if (!firm) throw notFound('企业', 'firm');
  const own = query.unit ?? work.viewer.unitId;
  const unitIds = [own, ...(query.joint?.split(',') ?? [])];
  const standing = await standingOfPlan(work, { enterpriseId: enterprise, from, to, source, unitIds, exceptId: except });
  const { needsReason, cap, ...counted } = standing.caps.get(own) ?? capStanding([], { on: from, source }, undefined);
  return {
    visits: standing.visits.map((visit) => ({
      key: keyOf(visit),
      kind: visit.kind,
      id: isInSight(work, visit) ? visit.id : null,
      unitName: visit.unitNames.join('、'),
      isOwn: visit.unitIds.includes(own),
      on: visit.on,
      to: visit.to,
      statusWords: visit.kind === 'check' ? made : inspectionStatusWords(visit.status),
      sourceWords: visit.source === null ? null : wordsOf(getTaskSource(visit.source)),
    })),
    clashes: standing.clashes.map(({ rule: { id, weight, advice, basis }, window, words, visits }) => ({
      id,
      weight,
      words,
      advice,
      basis,
      origin: originWords(window),
      visits: visits.map(keyOf),
    })),
    cap: {
      ...counted,
      needsReason,
      cap: cap ?? null,
      document: standing.capParameter?.document ?? null,
      doubt: standing.capParameter ? null : noCapDoubt,
    },
    settings: standing.windows.map(settingRow),
    rules: visitRulesOn(to).map((rule) => ({ id: rule.id, words: rule.words, basis: rule.basis, doubt: doubtWords(rule) ?? null })),
  };
}

const keyOf = ({ kind, id }: VisitAtFirm) => `${kind} ${id}`;
const wordsOf = ({ zh, en }: { zh: string; en: string }) => ({ zh, en });

function isInSight({ viewer }: Work, { regionCode, sector }: KnownVisit): boolean {
  return regionCode >= viewer.regionFrom && regionCode < viewer.regionTo && isSectorInMask(viewer.sectors, sector);
}
