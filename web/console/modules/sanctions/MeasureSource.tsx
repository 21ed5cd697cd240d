import { Link } from '@tanstack/react-router';
import type { MeasureDetail } from '../../../../contracts/sanctions.ts';
import { useTexts } from '../../../shared/texts.ts';
import { measureTexts } from './measure-texts.ts';

/** To the problem or visit that a measure was ordered on: its papers are drafted there. */
export function MeasureSource({ subject: { kind, id } }: { subject: NonNullable<MeasureDetail['subject']> }) {
  const words = useTexts(measureTexts);
  return kind === 'problem' ? (
    <Link to="/problems/$id" params={{ id }}>
      {words.toProblem}
    </Link>
  ) : (
    <Link to="/inspections/plans/$id" params={{ id }}>
      {words.toInspection}
    </Link>
  );
}
