import * as contract from '../../../contracts/documents.ts';
import type { Serve } from '../../platform/serve.ts';
import { approveDocument, discardDocument, returnDocument, reviewDocument, submitDocument, takeBackDocument } from './decide-document.ts';
import { documentDetail } from './document-detail.ts';
import { readDocumentSettings, setApprovalChain, setDocumentBody } from './document-settings.ts';
import { listDocumentsOfSubject } from './documents-of-subject.ts';
import { draftByHand } from './draft-document.ts';
import { editDocument } from './edit-document.ts';
import { supersedeDocument, voidDocument } from './end-document.ts';
import { issueDocument } from './issue-document.ts';
import { listDocuments } from './list-documents.ts';
import { readNumberRegister } from './number-register.ts';
import { downloadDocument, previewDocument } from './print-document.ts';
import { serveDocument } from './serve-document.ts';

export function documentRoutes(serve: Serve): void {
  serve(contract.listDocuments, (work, { query }) => listDocuments(work, query));
  serve(contract.readNumberRegister, (work, { query }) => readNumberRegister(work, query));
  serve(contract.readDocumentSettings, (work) => readDocumentSettings(work));
  serve(contract.setApprovalChain, (work, { body }) => setApprovalChain(work, body));
  serve(contract.setDocumentBody, (work, { body }) => setDocumentBody(work, body));
  serve(contract.listDocumentsOfSubject, (work, { params }) => listDocumentsOfSubject(work, { kind: params.subjectKind, id: params.subjectId }));
  serve(contract.getDocument, (work, { params }) => documentDetail(work, params.id));
  serve(contract.draftDocument, (work, { body }) => draftByHand(work, body));
  serve(contract.editDocument, (work, { params, body }) => editDocument(work, params.id, body));
  serve(contract.submitDocument, (work, { params, body }) => submitDocument(work, params.id, body));
  serve(contract.reviewDocument, (work, { params, body }) => reviewDocument(work, params.id, body));
  serve(contract.approveDocument, (work, { params, body }) => approveDocument(work, params.id, body));
  serve(contract.returnDocument, (work, { params, body }) => returnDocument(work, params.id, body));
  serve(contract.takeBackDocument, (work, { params, body }) => takeBackDocument(work, params.id, body));
  serve(contract.issueDocument, (work, { params, body }) => issueDocument(work, params.id, body));
  serve(contract.discardDocument, (work, { params, body }) => discardDocument(work, params.id, body));
  serve(contract.voidDocument, (work, { params, body }) => voidDocument(work, params.id, body));
  serve(contract.supersedeDocument, (work, { params, body }) => supersedeDocument(work, params.id, body));
  serve(contract.serveDocument, (work, { params, body }) => serveDocument(work, params.id, body));
  serve(contract.previewDocument, (work, { params }, wire) => previewDocument(work, params.id, params.form, wire));
  serve(contract.downloadDocument, (work, { params }, wire) => downloadDocument(work, params.id, params.form, wire));
}
