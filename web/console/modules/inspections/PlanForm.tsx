import { Button } from 'antd';
import type { Refusal } from '../../../shared/refusal.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FormPage } from '../../kit/FormPage.tsx';
import type { Draft } from '../../kit/use-draft.ts';
import { ClashBoard, useClashBoard } from './ClashBoard.tsx';
import { inspectionTexts } from './inspection-texts.ts';
import type { PlanDraft } from './plan-draft.ts';
import { Reasons, WhatAndWhy, WhereAndWhen, WithWhom } from './PlanFields.tsx';

interface PlanFormProps {
  draft: Draft<PlanDraft>;
  refusal: Refusal | undefined;
  running: boolean;
  onSubmit: () => void;
  /** The plan itself, where it is on record already. */
  except?: string;
}

/** A plan as it is written, with the clash board and the cap beside it before anything is submitted. */
export function PlanForm({ draft, refusal, running, onSubmit, except }: PlanFormProps) {
  const words = useTexts(inspectionTexts);
  const { value, change } = draft;
  const board = useClashBoard({
    enterprise: value.enterpriseId,
    from: value.plannedFrom,
    to: value.plannedTo,
    source: value.source,
    joint: value.invited.map(({ unitId }) => unitId),
    ...(except === undefined ? {} : { except }),
  });
  const asks = { clash: board?.clashes.some(({ weight }) => weight === 'explain') ?? false, cap: board?.cap.needsReason ?? false };
  return (
    <div className="visit-form">
      <FormPage
        refusal={refusal}
        draft={draft}
        onSubmit={onSubmit}
        acts={
          <Button type="primary" htmlType="submit" loading={running}>
            {words.save}
          </Button>
        }
      >
        <WhereAndWhen value={value} change={change} isFirmFixed={except !== undefined || value.drawId !== null} />
        <WhatAndWhy value={value} change={change} />
        <WithWhom value={value} change={change} />
        <Reasons value={value} change={change} asks={asks} />
      </FormPage>
      <aside className="visit-beside">
        <ClashBoard board={value.enterpriseId === undefined ? undefined : board} />
      </aside>
    </div>
  );
}
