import * as contract from '../../../contracts/problems.ts';
import * as handedOver from '../../../contracts/handed-over.ts';
import type { Serve } from '../../platform/serve.ts';
import { followFirm, onMerge } from '../enterprises/for-other-modules.ts';
import { onFinding } from '../inspections/for-other-modules.ts';
import { adviseReading } from './advise-reading.ts';
import { attachToProblem } from './attach-to-problem.ts';
import { listEarlierProblems } from './earlier-problems.ts';
import { exportProblems } from './export-problems.ts';
import { getProblemDossier } from './get-problem-dossier.ts';
import { getHandedOver, listHandedOver } from './list-handed-over.ts';
import { listProblems } from './list-problems.ts';
import { problemActRoutes } from './problem-act-routes.ts';
import { problemChoices } from './problem-choices.ts';
import { problemImportRoutes } from './problem-import-routes.ts';
import { readProblem } from './read-problem.ts';
import { registerProblem } from './register-problem.ts';
import { registerVisitFinding } from './register-visit-finding.ts';

export function problemRoutes(serve: Serve): void {
  // Figures do not change: they count problems, not firms.
  onMerge(followFirm('problems'));
  onFinding(registerVisitFinding);
  serve(contract.listProblems, (work, { query }) => listProblems(work, query));
  serve(contract.exportProblems, (work, { query }, wire) => exportProblems(work, query, wire));
  serve(contract.listEarlierProblems, (work, { query }) => listEarlierProblems(work, query));
  serve(contract.problemChoices, (work, { query }) => problemChoices(work, query.on));
  serve(contract.adviseReading, (work, { body }) => adviseReading(work, body.facts));
  serve(contract.getProblem, (work, { params }) => readProblem(work, params.id));
  serve(contract.getProblemDossier, (work, { params }) => getProblemDossier(work, params.id));
  serve(contract.registerProblem, (work, { body }) => registerProblem(work, body));
  serve(contract.attachToProblem, (work, { params, body }) => attachToProblem(work, params.id, body.fileIds));
  serve(handedOver.listHandedOver, (work, { query }) => listHandedOver(work, query));
  serve(handedOver.getHandedOver, (work, { params }) => getHandedOver(work, params.id));
  problemActRoutes(serve);
  problemImportRoutes(serve);
}
