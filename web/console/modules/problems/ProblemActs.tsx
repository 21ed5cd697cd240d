import { Link } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import type { OfferedActRow, ProblemDetail } from '../../../../contracts/problem-records.ts';
import type { ProblemRefusalId } from '../../../../domain/problems/problem-refusals.ts';
import { useLanguage } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ActDialog } from './ActDialog.tsx';
import { problemTexts } from './problem-texts.ts';

/** As many acts stand as buttons of their own; the others behind one. */
const mostButtons = 3;

/**
 * What this person may do now as buttons, the one expected next filled and at the end; the rarer ones behind one button, together
 * with what he may not do and why.
 */
export function ProblemActs({ problem }: { problem: ProblemDetail }) {
  const words = useTexts(problemTexts);
  const language = useLanguage();
  const [open, setOpen] = useState<OfferedActRow>();
  const allowed = problem.acts.filter((act) => act.isAllowed).toSorted((a, b) => Number(b.isExpectedNext) - Number(a.isExpectedNext));
  const shown = allowed.slice(0, mostButtons).toReversed();
  const refused = problem.acts.filter((act) => act.whyNot && !plain.includes(act.whyNot.id));
  const others = [
    ...allowed.slice(mostButtons).map((act) => ({ key: act.act, label: act[language], onClick: () => setOpen(act) })),
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
      <Link to="/problems/$id/dossier" params={{ id: problem.id }}>
        <Button>{words.dossier}</Button>
      </Link>
      {others.length > 0 && (
        <Dropdown trigger={['click']} menu={{ items: others }}>
          <Button>{words.otherActs}</Button>
        </Dropdown>
      )}
      {shown.map((act) => (
        <Button key={act.act} type={act.isExpectedNext ? 'primary' : 'default'} onClick={() => setOpen(act)}>
          {act[language]}
        </Button>
      ))}
      {open && <ActDialog act={open} problem={problem} onClose={() => setOpen(undefined)} />}
    </>
  );
}

/** Refusals that say no more than "not here": their acts are left out. */
const plain: readonly string[] = [
  'status',
  'permission',
  'receiving-desk',
  'raising-desk',
  'pass-target',
  'level-above',
] satisfies ProblemRefusalId[];
