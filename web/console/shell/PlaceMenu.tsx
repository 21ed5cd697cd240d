import { Link, useRouter } from '@tanstack/react-router';
import { MENU_PLACES } from '../../../domain/organisation/menu-places.ts';
import { useBilingual } from '../../shared/language.ts';
import { useTexts } from '../../shared/texts.ts';
import { useSession } from '../session/use-session.ts';
import { shellTexts } from './shell-texts.ts';

/** The places that the post may enter, in the order of the table that the server reads too. */
export function PlaceMenu() {
  const words = useTexts(shellTexts);
  const say = useBilingual();
  const session = useSession();
  const { routesByPath } = useRouter();
  const places = MENU_PLACES.filter(({ id }) => `/${id}` in routesByPath && session.places.includes(id));
  return (
    <nav className="shell-menu" aria-label={words.places}>
      <Link to="/" className="shell-product">
        {words.product}
      </Link>
      <ul>
        {places.map((place) => (
          <li key={place.id}>
            <Link to={`/${place.id}` as '/'} activeOptions={{ exact: false, includeSearch: false }}>
              {say(place)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
