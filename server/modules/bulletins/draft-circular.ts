import type { z } from 'zod';
import type { CircularDetail, CircularWords, draftCircular as endpoint } from '../../../contracts/circulars.ts';
import { circularRefusal } from '../../../domain/circulars/circular-lifecycle.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { campaignInUse } from '../campaign/for-other-modules.ts';
import { circularDetail } from './circular-detail.ts';
import { circularDraft, type DraftedCircular } from './circular-draft.ts';
import { refuseCircularAct } from './circular-refusals.ts';
import { type CircularDocument, type CircularRecord, standingOf } from './circular-record.ts';
import { getReadableCircular } from './readable-circulars.ts';

type Body = z.infer<NonNullable<typeof endpoint.body>>;

/** The figures and the words of a new draft, read as of one moment before anything is written. */
export async function draftedFor(work: Work, period: string): Promise<DraftedCircular> {
  return circularDraft(work, await campaignInUse(work), period);
}

/** Drafts a circular of a period from the figures as they are now; a correction names the circular that it corrects and says why. */
export async function draftCircular(work: Work, body: Body, { words, figures, at }: DraftedCircular): Promise<CircularDetail> {
  const campaign = await campaignInUse(work);
  const old = body.corrects === undefined ? undefined : await correctedCircular(work, body.corrects, body.reason);
  const document: CircularDocument = { words: old ? correctionWords(words, old, body.reason) : words, printed: null };
  const { viewer } = work;
  const { id } = await work.db
    .insertInto('circulars')
    .values({
      campaign_id: campaign.id,
      period: body.period,
      unit_id: viewer.unitId,
      status: 'draft',
      title: document.words.title,
      document: JSON.stringify(document),
      figures: JSON.stringify(figures),
      figures_at: at,
      corrects_id: old?.id ?? null,
      correct_reason: old ? body.reason : '',
      drafted_by_person_id: viewer.personId,
      drafted_at: work.now,
      region_code: viewer.regionCode,
      region_then: viewer.regionCode,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  work.audit({
    act: 'draftCircular',
    objectKind: 'circular',
    objectId: id,
    details: { after: { period: body.period, corrects: old?.number ?? null, reason: body.reason } },
    regionCode: viewer.regionCode,
  });
  return circularDetail(work, id);
}

async function correctedCircular(work: Work, id: string, reason: string): Promise<CircularRecord> {
  const old = await getReadableCircular(work, id);
  refuseCircularAct(circularRefusal('correct', standingOf(work, old, false), work.viewer));
  if (reason === '') throw badField('reason', '请写明更正的理由。', 'Say why it is corrected.');
  return old;
}

function correctionWords(words: CircularWords, old: CircularRecord, reason: string): CircularWords {
  const [first, ...rest] = words.body;
  return {
    ...words,
    title: words.title.replace(/的通报$/, '的更正通报'),
    body: [
      {
        kind: 'paragraph',
        text: `《${old.title.replaceAll('\n', '')}》（${old.number ?? ''}）有关内容需要更正：${reason.replace(/[。.]$/, '')}。现将更正后的情况通报如下，原通报同时停止使用。`,
      },
      ...(first && first.kind !== 'paragraph' ? [first] : []),
      ...rest,
    ],
  };
}
