import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { fillChecklist, recordInspection } from '../../../../contracts/inspection-acts.ts';
import type { InspectionDetail } from '../../../../contracts/inspection-records.ts';
import { getInspection } from '../../../../contracts/inspections.ts';
import { checklistFor } from '../../../../domain/inspections/checklist.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { showDay } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { FormPage } from '../../kit/FormPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useDraft } from '../../kit/use-draft.ts';
import { FindingsField } from './FindingsField.tsx';
import { inspectionTexts } from './inspection-texts.ts';
import './inspections.css';
import { findingOfItem, type RecordDraft } from './record-draft.ts';
import { SeenAndSigned } from './SeenAndSigned.tsx';
import { VisitChecklist } from './VisitChecklist.tsx';

const inspectionRecordRoute = getRouteApi('/shell/inspections/plans/$id/record');

/** What is written at the visit: the checklist, the findings, the signature. */
export function InspectionRecordPage() {
  const { id } = inspectionRecordRoute.useParams();
  const { data, error, refetch } = useQuery(queryFor(getInspection, { params: { id } }));
  if (error && !data) return <ErrorPage error={error} reset={() => void refetch()} />;
  return data ? <RecordForm inspection={data} /> : <Loading />;
}

function RecordForm({ inspection }: { inspection: InspectionDetail }) {
  const words = useTexts(inspectionTexts);
  const navigate = useNavigate();
  const { id, version, unitId } = inspection;
  const draft = useDraft<RecordDraft>(`inspection-record-${id}`, {
    answers: inspection.answers,
    summary: '',
    teams: 1,
    foundNothing: false,
    findings: [],
    signature: { way: undefined, name: '', post: '', words: '' },
    fileIds: [],
  });
  const { value, change } = draft;
  const items = checklistFor(inspection.fieldSector, inspection.phase, inspection.startedAt ? showDay(inspection.startedAt) : inspection.plannedFrom);
  const record = useAct(recordInspection, {
    quiet: true,
    onDone: () => {
      draft.submitted();
      void navigate({ to: '/inspections/plans/$id', params: { id } });
    },
  });
  const keep = useAct(fillChecklist);
  async function submit(): Promise<void> {
    const { answers, signature, ...rest } = value;
    const isKept = JSON.stringify(answers) === JSON.stringify(inspection.answers);
    if (!isKept && !(await keep.act({ params: { id }, body: { version, answers } }))) return;
    const seen = isKept ? version : version + 1;
    const body = { ...rest, version: seen, signature: { ...signature, way: signature.way as 'signed' } };
    await record.act({ params: { id }, body });
  }
  const list = (key: string) => {
    const item = items.find((one) => one.key === key);
    if (!item || value.findings.some(({ itemKey }) => itemKey === key)) return;
    change({ foundNothing: false, findings: [...value.findings, findingOfItem(item, value.answers[key]?.words ?? '', unitId)] });
  };
  return (
    <>
      <PageHead
        title={words.recordTitle}
        number={inspection.enterpriseName ?? ''}
        back={
          <Link to="/inspections/plans/$id" params={{ id }}>
            {words.back}
          </Link>
        }
      />
      <div className="visit-part visit-record">
        <FormPage
          refusal={record.refusal}
          draft={draft}
          onSubmit={() => void submit()}
          acts={
            <>
              <Button type="primary" htmlType="submit" loading={record.running || keep.running}>
                {words.submitRecord}
              </Button>
              <Button loading={keep.running} onClick={() => void keep.act({ params: { id }, body: { version, answers: value.answers } })}>
                {words.keepChecklist}
              </Button>
            </>
          }
        >
          <VisitChecklist items={items} value={value} change={change} onList={list} />
          <FindingsField inspection={inspection} value={value} change={change} />
          <SeenAndSigned value={value} change={change} />
        </FormPage>
      </div>
    </>
  );
}
