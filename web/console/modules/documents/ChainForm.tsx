import { App, Button, Input, Select } from 'antd';
import { useState } from 'react';
import { type DocumentSettings, setApprovalChain } from '../../../../contracts/documents.ts';
import { CHAIN_PERMISSIONS, CHAIN_POSTS, chainFault } from '../../../../domain/documents/approval-chain.ts';
import { unheldSteps } from '../../../../domain/documents/unheld-steps.ts';
import { jointTexts } from '../../../shared/joint-texts.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { ActButton } from '../../kit/ActButton.tsx';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { settingsTexts } from './settings-texts.ts';

type Chain = DocumentSettings['chains'][number];
type Step = Chain['steps'][number];

/** The steps of one chain, from the drafter to the head; what is wrong with it is said as it is put together. */
export function ChainForm({ chain, mayChange, signers }: { chain: Chain } & Pick<DocumentSettings, 'mayChange' | 'signers'>) {
  const words = useTexts(settingsTexts);
  const say = useBilingual();
  const joints = useTexts(jointTexts);
  const { message } = App.useApp();
  const [steps, setSteps] = useState(chain.steps);
  const save = useAct(setApprovalChain, { onDone: () => void message.success(words.saved) });
  const fault = chainFault(steps);
  const isChanged = chain.version === 0 || JSON.stringify(steps) !== JSON.stringify(chain.steps);
  const set = (place: number, patch: Partial<Step>) => setSteps(steps.map((one, other) => (other === place ? { ...one, ...patch } : one)));
  const send = (next: Step[], reason: string) => save.act({ body: { kind: chain.kind, steps: next, reason, version: chain.version } });
  const unheld = unheldSteps(steps.slice(1), signers, new Set());
  const holders = (step: Step) => {
    const names = signers.filter(({ permissions }) => permissions.includes(step.permission)).map(({ name }) => name);
    if (names.length === 0) return <span className="late">{words.nobody}</span>;
    return (
      <>
        {joints.listed(names)}
        {unheld.includes(step) && <div className="late">{words.nobodyLeft}</div>}
      </>
    );
  };
  // A unit without any of these posts, a government say, makes no documents of enforcement.
  const makesDocuments = signers.length > 0;
  if (!mayChange)
    return (
      <PlainTable
        heads={[words.step, words.permission, ...(makesDocuments ? [words.holders] : [])]}
        rows={steps.map((step) => [say(step), say(CHAIN_POSTS[step.permission]), ...(makesDocuments ? [holders(step)] : [])])}
      />
    );
  return (
    <>
      <PlainTable
        heads={[words.step, words.permission, words.holders, '']}
        rows={steps.map((step, place) => [
          <Input
            key="name"
            value={step.zh}
            maxLength={20}
            aria-label={words.step}
            onChange={({ target }) => set(place, { zh: target.value, en: target.value })}
          />,
          <Select
            key="who"
            aria-label={words.permission}
            style={{ width: 220 }}
            value={step.permission}
            disabled={place === 0 || place === steps.length - 1}
            options={CHAIN_PERMISSIONS.map((value) => ({ value, label: say(CHAIN_POSTS[value]) }))}
            onChange={(permission: Step['permission']) => set(place, { permission })}
          />,
          holders(step),
          place > 0 && place < steps.length - 1 && (
            <Button key="remove" type="text" size="small" onClick={() => setSteps(steps.filter((_, other) => other !== place))}>
              {words.remove}
            </Button>
          ),
        ])}
      />
      {fault && <p className="late">{say(fault)}</p>}
      <div style={{ display: 'flex', gap: 8, marginTop: 6 }}>
        <Button onClick={() => setSteps([...steps.slice(0, -1), { zh: '', en: '', permission: 'cases.review' }, ...steps.slice(-1)])}>
          {words.addStep}
        </Button>
        <ActButton
          label={words.save}
          running={save.running}
          disabled={fault !== null || !isChanged}
          reason={words.reason}
          onAct={(reason) => send(steps, reason)}
        />
        {chain.kind !== '' && chain.version > 0 && (
          <ActButton label={words.dropKind} running={save.running} reason={words.reason} onAct={(reason) => send([], reason)} />
        )}
      </div>
    </>
  );
}
