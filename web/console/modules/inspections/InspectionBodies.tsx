import type { InspectionDetail } from '../../../../contracts/inspection-records.ts';
import { useTexts } from '../../../shared/texts.ts';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { checkTexts } from './check-texts.ts';
import { inspectionTexts } from './inspection-texts.ts';

/** The bodies of a visit, each with its officers and what it looks at. */
export function InspectionBodies({ inspection }: { inspection: InspectionDetail }) {
  const words = useTexts(inspectionTexts);
  const checkWords = useTexts(checkTexts);
  const standings = {
    lead: words.standingLead,
    invited: words.standingInvited,
    joined: words.standingJoined,
    declined: words.standingDeclined,
  };
  const isComing = ['planned', 'submitted', 'refused', 'approved', 'notified'].includes(inspection.status);
  return (
    <PlainTable
      heads={[words.bodies, words.standing, words.officers, words.matters]}
      rows={inspection.bodies.map((body) => [
        body.unitName,
        standings[body.standing],
        body.officers.map((officer) => (
          <div key={officer.personId}>
            {officer.name} <span className="quiet">{officer.certificate}</span>{' '}
            {isComing && !officer.isInPost && <span className="late">{words.notInPost}</span>}
            {isComing && !officer.isCertified && <span className="late">{checkWords.noCertificate}</span>}
          </div>
        )),
        [body.standing === 'lead' ? inspection.matters : body.matters, body.reason].filter(Boolean).join('；') || '—',
      ])}
    />
  );
}
