import * as contract from '../../../contracts/enterprises.ts';
import type { Serve } from '../../platform/serve.ts';
import { changeEnterprise } from './change-enterprise.ts';
import { enterpriseTemplate } from './enterprise-template.ts';
import { findCandidates } from './find-candidates.ts';
import { importEnterprises } from './import-enterprises.ts';
import { listEnterprises } from './list-enterprises.ts';
import { listExpiringLicences } from './list-expiring-licences.ts';
import { listMergeCandidates } from './list-merge-candidates.ts';
import { listSectors } from './list-sectors.ts';
import { mergeEnterprises } from './merge-enterprises.ts';
import { readEnterprise } from './read-enterprise.ts';
import { registerEnterprise } from './register-enterprise.ts';
import { undoMerge } from './undo-merge.ts';

export function enterpriseRoutes(serve: Serve): void {
  serve(contract.listEnterprises, (work, { query }) => listEnterprises(work, query));
  serve(contract.listExpiringLicences, (work, { query }) => listExpiringLicences(work, query));
  serve(contract.enterpriseChoices, async (work) => ({ sectors: await listSectors(work) }));
  serve(contract.findCandidates, async (work, { body }) => ({ rows: await findCandidates(work, body) }));
  serve(contract.listMergeCandidates, (work, { query }) => listMergeCandidates(work, query));
  serve(contract.enterpriseTemplate, (work, _input, wire) => enterpriseTemplate(work, wire));
  serve(contract.importEnterprises, (work, _input, { upload }) => importEnterprises(work, upload));
  serve(contract.registerEnterprise, (work, { body }) => registerEnterprise(work, body));
  serve(contract.getEnterprise, (work, { params }) => readEnterprise(work, params.id));
  serve(contract.changeEnterprise, (work, { params, body }) => changeEnterprise(work, params.id, body));
  serve(contract.mergeEnterprises, (work, { params, body }) => mergeEnterprises(work, params.id, body));
  serve(contract.undoMerge, (work, { params, body }) => undoMerge(work, params.id, body.reason));
}
