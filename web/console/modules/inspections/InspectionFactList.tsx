import { Link } from '@tanstack/react-router';
import type { InspectionDetail } from '../../../../contracts/inspection-records.ts';
import { VISIT_PHASES } from '../../../../domain/inspections/checklist-row.ts';
import { useBilingual, useLanguage } from '../../../shared/language.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DivisionName } from '../../kit/DivisionName.tsx';
import { FactList, type Fact } from '../../kit/FactList.tsx';
import { useSectorOptions } from '../enterprises/use-sector-options.ts';
import { inspectionTexts } from './inspection-texts.ts';

/** The plan and, once it is made, the visit, in facts; what was not given is left out of the optional ones. */
export function InspectionFactList({ inspection }: { inspection: InspectionDetail }) {
  const words = useTexts(inspectionTexts);
  const language = useLanguage();
  const say = useBilingual();
  const sectors = useSectorOptions();
  const given = (label: string, value: string, wide = true): Fact[] => (value === '' ? [] : [{ label, value, wide }]);
  const minute = (instant: string | null) => (instant === null ? '' : showMinute(instant));
  const ways: Record<string, string> = {
    'handed-over': words.handedOver,
    telephone: words.telephone,
    electronic: words.electronic,
    post: words.mail,
  };
  const { notice, signature, feedback } = inspection;
  const signs: Record<string, string> = { signed: words.signed, refused: words.refused, absent: words.absent };
  return (
    <FactList
      facts={[
        {
          label: words.firm,
          value: (
            <Link to="/enterprises/$id" params={{ id: inspection.enterpriseId }}>
              {inspection.enterpriseName}
            </Link>
          ),
        },
        { label: words.region, value: <DivisionName code={inspection.regionCode} /> },
        { label: words.sector, value: sectors.find(({ value }) => value === inspection.fieldSector)?.label ?? inspection.fieldSector },
        { label: words.phase, value: VISIT_PHASES.find(({ id }) => id === inspection.phase)?.[language] },
        { label: words.source, value: [say(inspection.sourceWords), inspection.taskWords].filter(Boolean).join('：') },
        { label: words.noticeWay, value: inspection.noticeWay === 'ahead' ? words.ahead : words.atDoor },
        { label: words.basis, value: inspection.basis, wide: true },
        { label: words.matters, value: inspection.matters, wide: true },
        ...given(words.place, inspection.place),
        ...given(words.clashReason, inspection.clashReason),
        ...given(words.overCapReason, inspection.overCapReason),
        ...given(words.officersReason, inspection.officersReason),
        ...(inspection.draw
          ? [
              {
                label: words.draw,
                value: (
                  <Link to="/inspections/draws/$id" params={{ id: inspection.draw.id }}>
                    {inspection.draw.title}
                  </Link>
                ),
              },
            ]
          : []),
        { label: words.planner, value: inspection.planner },
        { label: words.approver, value: [inspection.approver, minute(inspection.approvedAt)].filter(Boolean).join('　') },
        ...given(words.notice, notice ? `${notice.on}　${ways[notice.way] ?? notice.way}　${notice.recipient}` : '', false),
        ...given(words.met, inspection.met, false),
        ...given(words.started, minute(inspection.startedAt), false),
        ...given(words.ended, minute(inspection.endedAt), false),
        ...given(words.summary, inspection.summary),
        ...given(
          words.signature,
          signature ? [signs[signature.way], signature.name, signature.post, signature.words].filter(Boolean).join('　') : '',
        ),
        ...given(words.feedback, feedback ? `${feedback.on}　${feedback.recipient}　${feedback.words}` : ''),
      ]}
    />
  );
}
