import { Link } from '@tanstack/react-router';
import { useTexts } from '../../../shared/texts.ts';
import { inspectionTexts } from './inspection-texts.ts';
import './inspections.css';

/** The four places of inspections: checks made, plans, draws, order of risk. */
export function VisitPlaces() {
  const words = useTexts(inspectionTexts);
  const exact = { exact: true, includeSearch: false };
  return (
    <nav className="visit-places no-print">
      <Link to="/inspections" activeOptions={exact}>
        {words.checks}
      </Link>
      <Link to="/inspections/plans" activeOptions={exact}>
        {words.plans}
      </Link>
      <Link to="/inspections/draws" activeOptions={exact}>
        {words.draws}
      </Link>
      <Link to="/inspections/risk" activeOptions={exact}>
        {words.risk}
      </Link>
    </nav>
  );
}
