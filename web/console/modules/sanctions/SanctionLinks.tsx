import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTexts } from '../../../shared/texts.ts';
import { useMay } from '../../session/use-session.ts';
import { measureTexts } from './measure-texts.ts';
import { sanctionTexts } from './sanction-texts.ts';

/** From the register of cases to the lists of what accompanies and follows decisions. */
export function SanctionLinks() {
  const words = useTexts(sanctionTexts);
  const { register } = useTexts(measureTexts);
  const may = useMay();
  return (
    <>
      <Link to="/cases/proposals">
        <Button>{words.proposals}</Button>
      </Link>
      <Link to="/cases/measures">
        <Button>{register}</Button>
      </Link>
      <Link to="/cases/seizures">
        <Button>{words.seizureList}</Button>
      </Link>
      {may('payments.record') && (
        <Link to="/cases/bank">
          <Button>{words.bankFeeds}</Button>
        </Link>
      )}
    </>
  );
}
