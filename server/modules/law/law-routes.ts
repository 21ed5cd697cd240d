import * as law from '../../../contracts/law.ts';
import * as parameters from '../../../contracts/provincial-parameters.ts';
import type { Serve } from '../../platform/serve.ts';
import { addParameter } from './add-parameter.ts';
import { chooseLaw } from './choose-law.ts';
import { comparePacks } from './compare-packs.ts';
import { listClocks } from './list-clocks.ts';
import { listLawRules } from './list-law-rules.ts';
import { listParameters } from './list-parameters.ts';
import { reckonDue } from './reckon-due.ts';
import { withdrawParameter } from './withdraw-parameter.ts';

export function lawRoutes(serve: Serve): void {
  serve(law.listLawRules, async (work, { query }) => listLawRules(work, query.pack));
  serve(law.listClocks, async (work) => listClocks(work));
  serve(law.reckonDue, async (_work, { query }) => reckonDue(query));
  serve(law.comparePacks, async (work, { query }) => comparePacks(work, query));
  serve(law.chooseLaw, async (work, { query }) => chooseLaw(work, query));
  serve(parameters.listParameters, (work) => listParameters(work));
  serve(parameters.addParameter, (work, { body }) => addParameter(work, body));
  serve(parameters.withdrawParameter, (work, { params, body }) => withdrawParameter(work, params.id, body.reason));
}
