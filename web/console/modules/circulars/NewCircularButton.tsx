import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import { circularPeriods, draftCircular } from '../../../../contracts/circulars.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { PeriodWarnings } from './PeriodWarnings.tsx';
import { circularTexts } from './circular-texts.ts';

/** Chooses a period and drafts its circular from the figures of now. */
export function NewCircularButton() {
  const words = useTexts(circularTexts);
  const say = useBilingual();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const { data } = useQuery({ ...queryFor(circularPeriods, {}), enabled: isOpen });
  const draft = useAct(draftCircular, { onDone: ({ id }) => void navigate({ to: `/circulars/${id}` as '/' }) });
  const period =
    chosen ?? (data?.rows.find(({ issued, isOver }) => issued === null && isOver) ?? data?.rows.find(({ issued }) => issued === null))?.id;
  const warnings = data?.rows.find(({ id }) => id === period)?.warnings ?? [];
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {words.newDraft}
      </Button>
      <Modal
        title={words.choosePeriod}
        open={isOpen}
        okText={warnings.length > 0 ? words.draftAnyway : words.newDraft}
        confirmLoading={draft.running}
        okButtonProps={{ disabled: period === undefined }}
        onOk={() => period && void draft.act({ body: { period } })}
        onCancel={() => setOpen(false)}
      >
        <p className="quiet">{words.freezeHelp}</p>
        <Radio.Group
          value={period ?? null}
          onChange={(event) => setChosen(String(event.target.value))}
          style={{ display: 'flex', flexDirection: 'column', gap: 6 }}
        >
          {data?.rows.map((row) => (
            <Radio key={row.id} value={row.id}>
              {say(row.names)} {row.issued && <span className="quiet">{words.alreadyIssued(row.issued)}</span>}
            </Radio>
          ))}
        </Radio.Group>
        <PeriodWarnings warnings={warnings} />
      </Modal>
    </>
  );
}
