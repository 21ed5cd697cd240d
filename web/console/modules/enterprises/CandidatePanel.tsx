import { Checkbox } from 'antd';
import type { Candidate } from '../../../../contracts/enterprises.ts';
import { useTexts } from '../../../shared/texts.ts';
import './enterprises.css';
import { enterpriseTexts } from './enterprise-texts.ts';
import { firmFormTexts } from './firm-form-texts.ts';

export interface CandidatePanelProps {
  /** Undefined while nothing was entered that firms could be compared by. */
  candidates: Candidate[] | undefined;
  /** The ids that the user has ticked as another firm; absent: nothing to tick (a firm is being changed). */
  confirmed?: string[];
  onConfirm?: (ids: string[]) => void;
}

/** "May be the same firm": each with why, to open in another tab, and to tick as another firm once compared. */
export function CandidatePanel({ candidates, confirmed, onConfirm }: CandidatePanelProps) {
  const words = useTexts(firmFormTexts);
  const terms = useTexts(enterpriseTexts);
  return (
    <aside className="firm-candidates" aria-live="polite">
      <h2>{words.likely}</h2>
      {candidates === undefined && <p className="quiet">{words.likelyIdle}</p>}
      {candidates?.length === 0 && <p className="quiet">{words.likelyNone}</p>}
      {candidates && candidates.length > 0 && (
        <ul>
          {candidates.map((firm) => (
            <li key={firm.id}>
              <a href={`/enterprises/${firm.id}`} target="_blank" rel="noopener">
                {firm.name}
              </a>
              <div className="quiet">{[firm.code ?? terms.none, firm.regionName].join('　')}</div>
              <div className="quiet">{[firm.address, firm.responsiblePerson].filter(Boolean).join('　')}</div>
              <div className={firm.reasons.includes('reappeared') || firm.reasons.includes('same-code') ? 'late' : ''}>{firm.inWords}</div>
              {confirmed && onConfirm && !firm.reasons.includes('same-code') && (
                <Checkbox
                  checked={confirmed.includes(firm.id)}
                  onChange={({ target }) => onConfirm(target.checked ? [...confirmed, firm.id] : confirmed.filter((id) => id !== firm.id))}
                >
                  {words.isOther}
                </Checkbox>
              )}
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}
