import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { readDesk } from '../../../../contracts/duties.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { startTexts } from './start-texts.ts';

/** From an overview to one's own desk, with how much waits there. */
export function OwnDeskLink() {
  const words = useTexts(startTexts);
  const { data } = useQuery(queryFor(readDesk, {}));
  const open = (data?.owed.total ?? 0) + (data?.waiting.total ?? 0);
  const late = (data?.owed.late ?? 0) + (data?.waiting.late ?? 0);
  return (
    <Link to={'/desk/mine' as '/'}>
      {words.mine(open)}
      {late > 0 && <span className="late">{words.mineLate(late)}</span>}
    </Link>
  );
}
