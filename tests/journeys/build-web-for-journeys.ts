import { buildWeb } from '../../cli/build-web.ts';

// Journeys run against the built pages, as users have them.
buildWeb((line) => console.log(line));
