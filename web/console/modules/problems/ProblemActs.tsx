import { Link } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import type { OfferedActRow, ProblemDetail } from '../../../../contracts/problem-records.ts';
import type { ProblemRefusalId } from '../../../../domain/problems/problem-refusals.ts';
import { useLanguage } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ActDialog } from './ActDialog.tsx';
import { problemTexts } from './problem-texts.ts';

/** What this person may do now as buttons, the one expected next filled; what he may not, behind one button with the reason. */
export function ProblemActs({ problem }: { problem: ProblemDetail }) {
  const words = useTexts(problemTexts);
  const language = useLanguage();
  const [open, setOpen] = useState<OfferedActRow>();
  const allowed = problem.acts.filter((act) => act.isAllowed).toSorted((a, b) => Number(a.isExpectedNext) - Number(b.isExpectedNext));
  const refused = problem.acts.filter((act) => act.whyNot && !act.isAllowed && !plain.includes(act.whyNot.id));
  return (
    <>
      {refused.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{ items: refused.map((act) => ({ key: act.act, disabled: true, label: <><div>{act[language]}</div><div className="quiet">{act.whyNot?.[language]}</div></> })) }}
        >
          <Button type="link">{words.whyNot}</Button>
        </Dropdown>
      )}
      <Link to="/problems/$id/dossier" params={{ id: problem.id }}><Button>{words.dossier}</Button></Link>
      {allowed.map((act) => (
        <Button key={act.act} type={act.isExpectedNext ? 'primary' : 'default'} onClick={() => setOpen(act)}>
          {act[language]}
        </Button>
      ))}
      {open && <ActDialog act={open} problem={problem} onClose={() => setOpen(undefined)} />}
    </>
  );
}

/** Refusals that say no more than "not here": their acts are left out. */
const plain: readonly string[] = ['status', 'permission', 'receiving-desk', 'raising-desk', 'pass-target', 'level-above'] satisfies ProblemRefusalId[];
