import { Link } from '@tanstack/react-router';
import type { AnyRoute } from '@tanstack/react-router';
import { MENU_PLACES } from '../../../domain/organisation/menu-places.ts';
import type { MenuPlace } from '../../../domain/organisation/menu-places.ts';
import { useBilingual } from '../../shared/language.ts';
import { useTexts } from '../../shared/texts.ts';
import { moduleList } from '../module-list.ts';
import type { ConsoleModule } from '../module.ts';
import { useSession } from '../session/use-session.ts';
import { shellTexts } from './shell-texts.ts';

const modules: readonly ConsoleModule<readonly AnyRoute[]>[] = moduleList;
const filled = new Set<MenuPlace>(modules.map(({ place }) => place));

/** The places that the post may enter, in the order of the table that the server reads too. */
export function PlaceMenu() {
  const words = useTexts(shellTexts);
  const say = useBilingual();
  const session = useSession();
  const places = MENU_PLACES.filter(({ id }) => filled.has(id) && session.places.includes(id));
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
