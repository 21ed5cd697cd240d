import { App, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { answerQuestion, askAgain, closeQuestion, passOnQuestion, type QuestionDetail } from '../../../../contracts/guidance.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { DayField } from '../../kit/DayField.tsx';
import { FaultSummary } from '../../kit/FaultSummary.tsx';
import { FieldFaults } from '../../kit/field-faults.ts';
import { FileDrafts } from '../../kit/FileDrafts.tsx';
import { FormField } from '../../kit/FormField.tsx';
import '../../kit/form-page.css';
import { kitTexts } from '../../kit/kit-texts.ts';
import { useSession } from '../../session/use-session.ts';
import { guidanceTexts } from './guidance-texts.ts';
import { QuestionTargetPicker } from './QuestionTargetPicker.tsx';

const endpoints = { answerQuestion, askAgain, passOnQuestion, closeQuestion };
export type QuestionDialogAct = keyof typeof endpoints;

interface QuestionActDialogProps {
  act: QuestionDialogAct;
  question: QuestionDetail;
  onClose: () => void;
}

/** One act on a question with what it must be given: words, a day, a unit, papers. */
export function QuestionActDialog({ act, question, onClose }: QuestionActDialogProps) {
  const words = useTexts(guidanceTexts);
  const kit = useTexts(kitTexts);
  const { message } = App.useApp();
  const { today } = useSession();
  const [given, setGiven] = useState({
    words: '',
    dueOn: undefined as string | undefined,
    targetUnitId: undefined as string | undefined,
    fileIds: [] as string[],
  });
  const change = (patch: Partial<typeof given>) => setGiven((before) => ({ ...before, ...patch }));
  const doing = useAct(endpoints[act] as typeof passOnQuestion, {
    quiet: true,
    onDone: () => {
      void message.success(words.done);
      onClose();
    },
  });
  const stale = doing.refusal?.status === 412 ? (doing.refusal.current as QuestionDetail) : undefined;
  const label = { answerQuestion: words.answerWords, askAgain: words.again, passOnQuestion: words.passWords, closeQuestion: words.closeWords }[act];
  const { problem, firm } = { problem: question.about?.kind === 'problem', firm: question.about?.kind === 'enterprise' };
  return (
    <Modal
      open
      title={words[act]}
      okText={words[act]}
      cancelText={kit.cancel}
      confirmLoading={doing.running}
      closable={false}
      width={560}
      onCancel={onClose}
      onOk={() => void doing.act({ params: { id: question.id }, body: { version: stale?.version ?? question.version, ...given } as never })}
    >
      <FieldFaults value={doing.refusal?.fields ?? []}>
        <Form layout="vertical" className="form-page">
          {doing.refusal && <FaultSummary refusal={doing.refusal} />}
          {act === 'passOnQuestion' && (
            <FormField path="targetUnitId" label={words.target} why={words.targetWhy}>
              {(id) => (
                <QuestionTargetPicker
                  id={id}
                  about={{
                    sector: question.sector,
                    ...(problem && question.about ? { problemId: question.about.id } : {}),
                    ...(firm && question.about ? { enterpriseId: question.about.id } : {}),
                  }}
                  value={given.targetUnitId}
                  onChange={(targetUnitId) => change({ targetUnitId })}
                />
              )}
            </FormField>
          )}
          <FormField path="words" label={label}>
            {(id) => (
              <Input.TextArea
                id={id}
                autoFocus
                rows={5}
                maxLength={2000}
                showCount
                value={given.words}
                onChange={(event) => change({ words: event.target.value })}
              />
            )}
          </FormField>
          {(act === 'askAgain' || act === 'passOnQuestion') && (
            <FormField path="dueOn" label={words.due}>
              {(id) => <DayField id={id} value={given.dueOn} from={today} onChange={(dueOn) => change({ dueOn })} />}
            </FormField>
          )}
          {act !== 'closeQuestion' && (
            <FormField path="fileIds" label={words.files} optional>
              {(id) => <FileDrafts id={id} value={given.fileIds} onChange={(fileIds) => change({ fileIds })} />}
            </FormField>
          )}
        </Form>
      </FieldFaults>
    </Modal>
  );
}
