import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { getDraw } from '../../../../contracts/inspection-draws.ts';
import { planInspection } from '../../../../contracts/inspections.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { PageHead } from '../../kit/PageHead.tsx';
import { useDraft } from '../../kit/use-draft.ts';
import { useSession } from '../../session/use-session.ts';
import { inspectionTexts } from './inspection-texts.ts';
import './inspections.css';
import { emptyPlan } from './plan-draft.ts';
import { PlanForm } from './PlanForm.tsx';

const inspectionNewRoute = getRouteApi('/shell/inspections/plans/new');

/** A new plan: blank, of a firm, or of a firm and officers that were drawn. */
export function InspectionNewPage() {
  const words = useTexts(inspectionTexts);
  const navigate = useNavigate();
  const { today } = useSession();
  const { enterprise, draw } = inspectionNewRoute.useSearch();
  const draft = useDraft(enterprise ? `inspection-of-${enterprise}-${draw ?? ''}` : 'inspection-new', {
    ...emptyPlan(today),
    enterpriseId: enterprise,
    drawId: draw ?? null,
    ...(draw ? { source: 'random-draw' as const } : {}),
  });
  useDrawnOfficers(draw, enterprise, (officerIds) => draft.value.officerIds.length === 0 && draft.change({ officerIds }));
  const plan = useAct(planInspection, {
    quiet: true,
    onDone: ({ id }) => {
      draft.submitted();
      void navigate({ to: '/inspections/plans/$id', params: { id } });
    },
  });
  const submit = () => {
    const { enterpriseId = '', source, ...rest } = draft.value;
    void plan.act({ body: { ...rest, enterpriseId, source: source as NonNullable<typeof source> } });
  };
  return (
    <>
      <PageHead title={words.plan} back={<Link to="/inspections/plans">{words.back}</Link>} />
      <PlanForm draft={draft} refusal={plan.refusal} running={plan.running} onSubmit={submit} />
    </>
  );
}

/** The officers drawn for the firm, taken over once. */
function useDrawnOfficers(draw: string | undefined, firm: string | undefined, take: (ids: string[]) => void): void {
  const { data } = useQuery({ ...queryFor(getDraw, { params: { id: draw ?? '' } }), enabled: draw !== undefined });
  const once = useRef(false);
  useEffect(() => {
    const drawn = data?.result?.find(({ id }) => id === firm);
    if (!drawn || once.current) return;
    once.current = true;
    take(drawn.officers.map(({ id }) => id));
  }, [data, firm, take]);
}
