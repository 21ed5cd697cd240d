import { App, Form, Modal, Select } from 'antd';
import { useState } from 'react';
import type { archiveCase } from '../../../../contracts/case-acts.ts';
import { caseActContracts } from '../../../../contracts/case-acts.ts';
import type { CaseDetail, CaseStanding, OfferedCaseActRow } from '../../../../contracts/case-records.ts';
import { useBilingual, useLanguage } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { FaultSummary } from '../../kit/FaultSummary.tsx';
import { FieldFaults } from '../../kit/field-faults.ts';
import { FileDrafts } from '../../kit/FileDrafts.tsx';
import { FormField } from '../../kit/FormField.tsx';
import '../../kit/form-page.css';
import { kitTexts } from '../../kit/kit-texts.ts';
import { StaleMoves } from '../../kit/StaleMoves.tsx';
import { useSession } from '../../session/use-session.ts';
import { ActField } from './ActField.tsx';
import { actFields, type CaseActName, type GivenToAct } from './act-fields.ts';
import { actTexts } from './act-texts.ts';
import { caseTexts } from './case-texts.ts';
import { firstGiven } from './first-given.ts';

interface CaseActDialogProps {
  act: OfferedCaseActRow;
  one: CaseDetail;
  onClose: () => void;
}

/** One act with what it must be given, for one party where it is a party's. */
export function CaseActDialog({ act, one, onClose }: CaseActDialogProps) {
  const words = useTexts(actTexts);
  const titles = useTexts(caseTexts);
  const kit = useTexts(kitTexts);
  const language = useLanguage();
  const say = useBilingual();
  const { message } = App.useApp();
  const { today } = useSession();
  const name = act.act as CaseActName;
  const parties = act.parties.filter(({ isAllowed }) => isAllowed).map(({ partyId }) => partyId);
  const [given, setGiven] = useState<GivenToAct>(() => firstGiven(name, one, parties[0], today));
  const change = (patch: GivenToAct) => setGiven((before) => ({ ...before, ...patch }));
  const doing = useAct(caseActContracts[name] as unknown as typeof archiveCase, {
    quiet: true,
    onDone: () => {
      void message.success(titles.done(act[language]));
      onClose();
    },
  });
  const stale = doing.refusal?.status === 412 ? (doing.refusal.current as CaseStanding) : undefined;
  const fields = actFields[name];
  const isWide = fields.some((field) => field === 'proposal' || field === 'evidence' || field === 'party');
  const submit = () => void doing.act({ params: { id: one.id }, body: { version: stale?.version ?? one.version, ...given } as never });
  return (
    <Modal
      open
      title={act[language]}
      okText={stale ? words.again : act[language]}
      cancelText={kit.cancel}
      confirmLoading={doing.running}
      closable={false}
      width={isWide ? 780 : 560}
      onOk={submit}
      onCancel={onClose}
    >
      <FieldFaults value={doing.refusal?.fields ?? []}>
        <Form layout="vertical" className="form-page" requiredMark={false}>
          {stale && (
            <StaleMoves
              title={words.staleTitle}
              now={words.staleNow(say(stale.stateWords))}
              moves={stale.movesSince.map((move) => ({ ...move, about: move.partyName }))}
            />
          )}
          {doing.refusal && !stale && <FaultSummary refusal={doing.refusal} />}
          {parties.length > 0 && (
            <FormField path="partyId" label={words.party}>
              {(id) => (
                <Select
                  id={id}
                  value={given['partyId'] as string}
                  disabled={parties.length === 1}
                  options={parties.map((value) => ({ value, label: one.partyList.find((party) => party.id === value)?.details.name ?? value }))}
                  onChange={(partyId: string) => setGiven(firstGiven(name, one, partyId, today))}
                />
              )}
            </FormField>
          )}
          {fields.map((field) => (
            <ActField key={field} field={field} name={name} one={one} given={given} change={change} />
          ))}
          {name !== 'addEvidence' && (
            <FormField path="fileIds" label={words.papers} optional>
              {(id) => <FileDrafts id={id} value={(given['fileIds'] as string[] | undefined) ?? []} onChange={(fileIds) => change({ fileIds })} />}
            </FormField>
          )}
        </Form>
      </FieldFaults>
    </Modal>
  );
}
