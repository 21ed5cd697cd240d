import { useNavigate } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import type { CaseDetail, OfferedCaseActRow } from '../../../../contracts/case-records.ts';
import { draftDocument } from '../../../../contracts/documents.ts';
import { useLanguage } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { useMay } from '../../session/use-session.ts';
import { CaseActDialog } from './CaseActDialog.tsx';
import { caseTexts } from './case-texts.ts';
import { caseWays, type CaseWay } from './case-ways.ts';

/** As many acts stand as buttons of their own; the others behind one. */
const mostButtons = 3;

/** What this person may do now, the one expected next filled; papers are drafted from here too. What he may not do stands with its reason. */
export function CaseActs({ one }: { one: CaseDetail }) {
  const words = useTexts(caseTexts);
  const language = useLanguage();
  const may = useMay();
  const navigate = useNavigate();
  const [open, setOpen] = useState<OfferedCaseActRow>();
  const draft = useAct(draftDocument, { onDone: ({ id }) => void navigate({ to: '/cases/documents/$id', params: { id } }) });
  const ways = caseWays(one, may('documents.draft'));
  const go = (way: CaseWay) => {
    if (way.paper === undefined) setOpen(way.act);
    else if (way.standingId !== undefined) void navigate({ to: '/cases/documents/$id', params: { id: way.standingId } });
    else void draft.act({ body: { kind: way.paper, subjectKind: 'case', subjectId: one.id, partyId: way.partyId } });
  };
  const label = (way: CaseWay) => {
    const say = way.toServe ? words.servePaper : way.standingId === undefined ? words.draftPaper : words.openPaper;
    return [way.paper === undefined ? way.act[language] : say(way.paperWords?.[language] ?? ''), way.partyName].filter(Boolean).join('：');
  };
  const buttons = ways.allowed.filter(({ isAside }) => !isAside).slice(0, mostButtons);
  const shown = buttons.toReversed();
  const others = [
    ...ways.allowed.filter((way) => !buttons.includes(way)).map((way) => ({ key: way.key, label: label(way), onClick: () => go(way) })),
    ...ways.refused.map((act) => ({
      key: act.act,
      disabled: true,
      label: (
        <>
          <div>{act[language]}</div>
          {act.whyNot.slice(0, 3).map((why) => (
            <div key={why.id} className="quiet">
              {why[language]}
            </div>
          ))}
        </>
      ),
    })),
  ];
  return (
    <>
      {others.length > 0 && (
        <Dropdown trigger={['click']} menu={{ items: others, style: { maxHeight: 460, overflowY: 'auto', maxWidth: 520 } }}>
          <Button>{words.otherActs}</Button>
        </Dropdown>
      )}
      {shown.map((way) => (
        <Button key={way.key} type={way.isNext ? 'primary' : 'default'} loading={draft.running} onClick={() => go(way)}>
          {label(way)}
        </Button>
      ))}
      {open && <CaseActDialog act={open} one={one} onClose={() => setOpen(undefined)} />}
    </>
  );
}
