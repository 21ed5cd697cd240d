import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import type { InspectionDetail, OfferedInspectionActRow } from '../../../../contracts/inspection-records.ts';
import type { InspectionRefusalId } from '../../../../domain/inspections/inspection-refusals.ts';
import { useLanguage } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { type DialogAct, isDialogAct } from './inspection-act-endpoints.ts';
import { InspectionActDialog } from './InspectionActDialog.tsx';
import { inspectionTexts } from './inspection-texts.ts';

/** Refusals that say no more than "not here": their acts are left out. */
const plain: readonly string[] = ['status', 'permission', 'unit', 'invited'] satisfies InspectionRefusalId[];
const mostButtons = 3;

/** What this person may do now, the one expected next filled and at the end; the rest behind one button, with what he may not do and why. */
export function InspectionActs({ inspection }: { inspection: InspectionDetail }) {
  const words = useTexts(inspectionTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  const [open, setOpen] = useState<OfferedInspectionActRow & { act: DialogAct }>();
  const { id } = inspection;
  const start = (act: OfferedInspectionActRow) => {
    if (act.act === 'recordInspection') void navigate({ to: '/inspections/plans/$id/record', params: { id } });
    else if (act.act === 'changeInspectionPlan') void navigate({ to: '/inspections/plans/$id/change', params: { id } });
    else if (isDialogAct(act.act)) setOpen({ ...act, act: act.act });
  };
  const allowed = inspection.acts.filter((act) => act.isAllowed).toSorted((a, b) => Number(b.isExpectedNext) - Number(a.isExpectedNext));
  const refused = inspection.acts.filter((act) => act.whyNot && !plain.includes(act.whyNot.id));
  const others = [
    ...allowed.slice(mostButtons).map((act) => ({ key: act.act, label: act[language], onClick: () => start(act) })),
    ...refused.map((act) => ({
      key: act.act,
      disabled: true,
      label: (
        <>
          <div>{act[language]}</div>
          <div className="quiet">{act.whyNot?.[language]}</div>
        </>
      ),
    })),
  ];
  return (
    <>
      {inspection.checkId && (
        <Link to="/inspections/$id" params={{ id: inspection.checkId }}>
          <Button>{words.checkRecord}</Button>
        </Link>
      )}
      {others.length > 0 && (
        <Dropdown trigger={['click']} menu={{ items: others }}>
          <Button>{words.other}</Button>
        </Dropdown>
      )}
      {allowed
        .slice(0, mostButtons)
        .toReversed()
        .map((act) => (
          <Button key={act.act} type={act.isExpectedNext ? 'primary' : 'default'} onClick={() => start(act)}>
            {act[language]}
          </Button>
        ))}
      {open && <InspectionActDialog act={open} inspection={inspection} onClose={() => setOpen(undefined)} />}
    </>
  );
}
