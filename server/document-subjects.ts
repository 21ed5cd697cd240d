import { caseSubject } from './modules/cases/for-other-modules.ts';
import { caseWithSanctions, withStopsByPaper } from './modules/sanctions/for-other-modules.ts';
import { inspectionSubject, problemSubject, registerDocumentSubject } from './modules/documents/for-other-modules.ts';

/**
 * Which records documents are drafted from, and what an issued or served document does to them; one line a kind of record. Called by the
 * API's composition root and by the worker, whose jobs complete services by announcement.
 */
export function joinDocumentSubjects(): void {
  registerDocumentSubject('inspection', withStopsByPaper('inspection', inspectionSubject));
  registerDocumentSubject('problem', withStopsByPaper('problem', problemSubject));
  registerDocumentSubject('case', caseWithSanctions(caseSubject));
}
