export { bodyFacts } from './body-facts.ts';
export { completeAnnouncedServices } from './complete-services.ts';
export { documentsOf } from './documents-of-subject.ts';
export type { DocumentFacts } from './documents-of-subject.ts';
export { inspectionSubject } from './inspection-subject.ts';
export { problemSubject } from './problem-subject.ts';
export { registerDocumentSubject, sourceOf } from './subject-sources.ts';
export type { DraftHindrance, PaperAsked, SubjectDocument, SubjectPlace, SubjectSource, WithdrawnService } from './subject-sources.ts';
