import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { InspectionDetail } from '../../../../contracts/inspection-records.ts';
import { changeInspectionPlan, getInspection } from '../../../../contracts/inspections.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useDraft } from '../../kit/use-draft.ts';
import { inspectionTexts } from './inspection-texts.ts';
import './inspections.css';
import { planOf } from './plan-draft.ts';
import { PlanForm } from './PlanForm.tsx';

const inspectionChangeRoute = getRouteApi('/shell/inspections/plans/$id/change');

export function InspectionChangePage() {
  const { id } = inspectionChangeRoute.useParams();
  const { data, error, refetch } = useQuery(queryFor(getInspection, { params: { id } }));
  if (error && !data) return <ErrorPage error={error} reset={() => void refetch()} />;
  return data ? <ChangeForm inspection={data} /> : <Loading />;
}

function ChangeForm({ inspection }: { inspection: InspectionDetail }) {
  const words = useTexts(inspectionTexts);
  const navigate = useNavigate();
  const { id, version } = inspection;
  const draft = useDraft(`inspection-change-${id}-${version}`, planOf(inspection));
  const open = () => void navigate({ to: '/inspections/plans/$id', params: { id } });
  const change = useAct(changeInspectionPlan, {
    quiet: true,
    onDone: () => {
      draft.submitted();
      open();
    },
  });
  const submit = () => {
    const { enterpriseId: _firm, drawId: _draw, source, ...rest } = draft.value;
    void change.act({ params: { id }, body: { ...rest, source: source as NonNullable<typeof source>, version } });
  };
  return (
    <>
      <PageHead
        title={words.changeTitle}
        number={inspection.enterpriseName ?? ''}
        back={
          <Link to="/inspections/plans/$id" params={{ id }}>
            {words.back}
          </Link>
        }
      />
      <PlanForm draft={draft} refusal={change.refusal} running={change.running} onSubmit={submit} except={id} />
    </>
  );
}
