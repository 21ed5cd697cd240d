import { App, Checkbox, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { OfferedActRow, ProblemDetail, ProblemState } from '../../../../contracts/problem-records.ts';
import type { orderRectification } from '../../../../contracts/problem-acts.ts';
import { useBilingual, useLanguage } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { rememberOwnVersion, versionToActOn } from '../../../shared/own-version.ts';
import { useAct } from '../../../shared/use-act.ts';
import { DayField } from '../../kit/DayField.tsx';
import { FaultSummary } from '../../kit/FaultSummary.tsx';
import { FieldFaults } from '../../kit/field-faults.ts';
import { FileDrafts } from '../../kit/FileDrafts.tsx';
import { FormField } from '../../kit/FormField.tsx';
import '../../kit/form-page.css';
import { kitTexts } from '../../kit/kit-texts.ts';
import { StaleMoves } from '../../kit/StaleMoves.tsx';
import { useSession } from '../../session/use-session.ts';
import { actEndpoints, type ActName } from './act-endpoints.ts';
import { problemFormTexts } from './problem-form-texts.ts';
import { PassFields } from './PassFields.tsx';
import { SameFirmPicker } from './SameFirmPicker.tsx';

export interface ActDialogProps {
  act: OfferedActRow;
  problem: ProblemDetail;
  onClose: () => void;
}

interface Given {
  reason: string;
  evidence: string;
  day: string | undefined;
  targetUnitId: string | undefined;
  sector: number | undefined;
  targetProblemId: string | undefined;
  direct: boolean;
  fileIds: string[];
}

/** One act with what it must be given: day, reason, what was seen, papers, unit. */
export function ActDialog({ act, problem, onClose }: ActDialogProps) {
  const words = useTexts(problemFormTexts);
  const kit = useTexts(kitTexts);
  const language = useLanguage();
  const say = useBilingual();
  const { message } = App.useApp();
  const { today } = useSession();
  const [given, setGiven] = useState<Given>({
    reason: '',
    evidence: '',
    day: act.act === 'orderRectification' ? (problem.proposedDueOn ?? undefined) : undefined,
    targetUnitId: undefined,
    sector: act.act === 'pass' && problem.sector > 0 ? problem.sector : undefined,
    targetProblemId: undefined,
    direct: false,
    fileIds: [],
  });
  const change = (patch: Partial<Given>) => setGiven((before) => ({ ...before, ...patch }));
  const doing = useAct(actEndpoints[act.act as ActName] as typeof orderRectification, {
    quiet: true,
    onDone: (answer) => {
      rememberOwnVersion(`problem ${problem.id}`, answer.version);
      void message.success(words.done(act[language]));
      onClose();
    },
  });
  const stale = doing.refusal?.status === 412 ? (doing.refusal.current as ProblemState) : undefined;
  const needs = (need: OfferedActRow['needs'][number]) => act.needs.includes(need);
  const takesPapers = needs('evidence') || act.act === 'orderRectification' || act.act === 'recheckFailed';

  function submit(): void {
    const { direct, ...rest } = given;
    const body = {
      version: stale?.version ?? versionToActOn(`problem ${problem.id}`, problem.version),
      ...rest,
      ...(act.act === 'raise' ? { direct } : {}),
    };
    void doing.act({ params: { id: problem.id }, body });
  }

  return (
    <Modal
      open
      title={act[language]}
      okText={stale ? words.again : act[language]}
      cancelText={kit.cancel}
      confirmLoading={doing.running}
      closable={false}
      width={560}
      onOk={submit}
      onCancel={onClose}
    >
      <FieldFaults value={doing.refusal?.fields ?? []}>
        <Form layout="vertical" className="form-page" requiredMark={false}>
          {stale && (
            <StaleMoves
              title={words.staleTitle}
              now={words.staleNow(say(stale.statusWords), stale.holderName)}
              moves={stale.movesSince.map((move) => ({ ...move, about: move.dueOn }))}
            />
          )}
          {doing.refusal && !stale && <FaultSummary refusal={doing.refusal} />}
          {act.act === 'raise' && problem.unitAbove && <p>{given.direct ? words.direct : words.upTo(problem.unitAbove.name)}</p>}
          {act.act === 'raise' && problem.kind === 'major' && (
            <Checkbox checked={given.direct} onChange={({ target }) => change({ direct: target.checked })} style={{ marginBottom: 16 }}>
              {words.direct}
            </Checkbox>
          )}
          {needs('target-unit') && act.act === 'pass' && (
            <PassFields problemId={problem.id} targetUnitId={given.targetUnitId} sector={given.sector} onChange={change} />
          )}
          {needs('target-problem') && (
            <FormField path="targetProblemId" label={words.targetProblem} why={words.targetProblemWhy}>
              {(id) => (
                <SameFirmPicker id={id} problem={problem} value={given.targetProblemId} onChange={(targetProblemId) => change({ targetProblemId })} />
              )}
            </FormField>
          )}
          {needs('day') && (
            <FormField path="day" label={words.day}>
              {(id) => <DayField id={id} value={given.day} from={today} onChange={(day) => change({ day })} />}
            </FormField>
          )}
          {needs('evidence') && (
            <FormField path="evidence" label={words.evidence} why={words.evidenceWhy}>
              {(id) => (
                <Input.TextArea
                  id={id}
                  autoFocus
                  rows={4}
                  maxLength={2000}
                  value={given.evidence}
                  onChange={({ target }) => change({ evidence: target.value })}
                />
              )}
            </FormField>
          )}
          {(needs('reason') || act.needs.length === 0 || act.act === 'raise' || act.act === 'orderRectification') && (
            <FormField path="reason" label={needs('reason') ? words.reason : words.note} optional={!needs('reason')}>
              {(id) => (
                <Input.TextArea
                  id={id}
                  autoFocus={act.needs[0] === 'reason' || act.needs.length === 0}
                  rows={3}
                  maxLength={1000}
                  value={given.reason}
                  onChange={({ target }) => change({ reason: target.value })}
                />
              )}
            </FormField>
          )}
          {takesPapers && (
            <FormField path="fileIds" label={words.papers} optional>
              {(id) => <FileDrafts id={id} value={given.fileIds} onChange={(fileIds) => change({ fileIds })} />}
            </FormField>
          )}
        </Form>
      </FieldFaults>
    </Modal>
  );
}
