import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import {
  confirmCircularReceipt,
  discardCircular,
  draftCircular,
  issueCircular,
  redraftCircular,
  withdrawCircular,
  type CircularDetail,
} from '../../../../contracts/circulars.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { ActButton } from '../../kit/ActButton.tsx';
import { circularTexts } from './circular-texts.ts';

/** What this person may do with the circular now, from the same table as the server's refusals. */
export function CircularActs({ circular, onEdit }: { circular: CircularDetail; onEdit: () => void }) {
  const words = useTexts(circularTexts);
  const say = useBilingual();
  const navigate = useNavigate();
  const { id, version, acts } = circular;
  const params = { id };
  const open = ({ id: other }: { id: string }) => void navigate({ to: `/circulars/${other}` as '/' });
  const issue = useAct(issueCircular);
  const redraft = useAct(redraftCircular);
  const discard = useAct(discardCircular, { onDone: () => void navigate({ to: '/circulars' as '/' }) });
  const confirm = useAct(confirmCircularReceipt);
  const withdraw = useAct(withdrawCircular);
  const correct = useAct(draftCircular, { onDone: open });
  const may = (act: (typeof acts)[number]) => acts.includes(act);
  return (
    <>
      {may('issue') && (
        <ActButton
          label={words.issue}
          primary
          running={issue.running}
          confirm={[...circular.warnings.map(say), words.issueConfirm].join(' ')}
          onAct={() => issue.act({ params, body: { version } })}
        />
      )}
      {may('confirmReceipt') && (
        <ActButton label={words.confirmReceipt} primary running={confirm.running} onAct={() => void confirm.act({ params })} />
      )}
      {may('edit') && (
        <Button type={may('issue') ? 'default' : 'primary'} onClick={onEdit}>
          {words.edit}
        </Button>
      )}
      {may('redraft') && (
        <>
          <ActButton
            label={words.redraftFigures}
            running={redraft.running}
            confirm={words.redraftConfirm}
            onAct={() => redraft.act({ params, body: { version, what: 'figures' } })}
          />
          <ActButton
            label={words.redraftAll}
            running={redraft.running}
            confirm={words.redraftAllConfirm}
            onAct={() => redraft.act({ params, body: { version, what: 'all' } })}
          />
        </>
      )}
      {may('discard') && (
        <ActButton label={words.discard} running={discard.running} confirm={words.discardConfirm} onAct={() => discard.act({ params })} />
      )}
      {may('correct') && (
        <ActButton
          label={words.correct}
          running={correct.running}
          reason={words.correctReason}
          onAct={(reason) => correct.act({ body: { period: circular.period, corrects: id, reason } })}
        />
      )}
      {may('withdraw') && (
        <ActButton
          label={words.withdraw}
          running={withdraw.running}
          reason={words.withdrawReason}
          onAct={(reason) => withdraw.act({ params, body: { version, reason } })}
        />
      )}
    </>
  );
}
