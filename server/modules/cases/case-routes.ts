import * as contract from '../../../contracts/cases.ts';
import * as review from '../../../contracts/file-reviews.ts';
import type { Serve } from '../../platform/serve.ts';
import { onProblemRemoval } from '../problems/for-other-modules.ts';
import { caseActRoutes } from './case-act-routes.ts';
import { caseChoicesOn } from './case-choices.ts';
import { caseOfficers } from './case-officers.ts';
import { listCasesOfProblem } from './cases-of-problem.ts';
import { downloadCaseArchive, downloadEarlierArchive } from './download-case-archive.ts';
import { drawFileReview } from './draw-file-review.ts';
import { exportCases } from './export-cases.ts';
import { getCase } from './get-case.ts';
import { keepProblemOfCase } from './keep-problem-of-case.ts';
import { listCases } from './list-cases.ts';
import { getFileReview, listFileReviews } from './list-file-reviews.ts';
import { markFileReview } from './mark-file-review.ts';
import { openCase } from './open-case.ts';
import { proposeCase } from './propose-case.ts';

export function caseRoutes(serve: Serve): void {
  onProblemRemoval(keepProblemOfCase);
  serve(contract.listCases, (work, { query }) => listCases(work, query));
  serve(contract.listCaseOfficers, async (work, { query }) => ({ rows: await caseOfficers(work, work.viewer.unitId, query.on ?? work.today) }));
  serve(contract.caseChoices, async (work, { query }) => caseChoicesOn(query.on ?? work.today));
  serve(contract.exportCases, (work, { query }, wire) => exportCases(work, query, wire));
  serve(contract.getCase, (work, { params }) => getCase(work, params.id));
  serve(contract.openCase, (work, { body }) => openCase(work, body));
  serve(contract.listCasesOfProblem, (work, { params }) => listCasesOfProblem(work, params.id));
  serve(contract.proposeCase, (work, { params }) => proposeCase(work, params.id));
  serve(contract.downloadCaseArchive, (work, { params }, wire) => downloadCaseArchive(work, params.id, wire));
  serve(contract.downloadEarlierArchive, (work, { params }, wire) => downloadEarlierArchive(work, params, wire));
  serve(review.listFileReviews, (work, { query }) => listFileReviews(work, query));
  serve(review.getFileReview, (work, { params }) => getFileReview(work, params.id));
  serve(review.drawFileReview, (work, { body }) => drawFileReview(work, body));
  serve(review.markFileReview, (work, { params, body }) => markFileReview(work, params.id, body));
  caseActRoutes(serve);
}
