import * as contract from '../../../contracts/search.ts';
import type { Serve } from '../../platform/serve.ts';
import { searchAll } from './search-all.ts';

export function searchRoutes(serve: Serve): void {
  serve(contract.searchAll, (work, { query }) => searchAll(work, query));
}
