import * as contract from '../../../contracts/circulars.ts';
import type { Serve } from '../../platform/serve.ts';
import { circularDetail } from './circular-detail.ts';
import { circularPeriods } from './circular-periods.ts';
import { confirmCircularReceipt } from './confirm-circular-receipt.ts';
import { discardCircular } from './discard-circular.ts';
import { circularDifferences } from './circular-differences.ts';
import { draftCircular, draftedFor } from './draft-circular.ts';
import { editCircular } from './edit-circular.ts';
import { issueCircular } from './issue-circular.ts';
import { listCirculars } from './list-circulars.ts';
import { downloadCircular, previewedCircular, sendPreview } from './print-circular.ts';
import { printForIssue } from './print-for-issue.ts';
import { redraftCircular, redraftedFor } from './redraft-circular.ts';
import { withdrawCircular } from './withdraw-circular.ts';

export function circularRoutes(serve: Serve): void {
  serve(contract.listCirculars, (work, { query }) => listCirculars(work, query));
  serve(contract.circularPeriods, (work) => circularPeriods(work));
  serve(contract.getCircular, (work, { params }) => circularDetail(work, params.id));
  serve(
    contract.draftCircular,
    ({ body }, _wire, { atOneMoment }) => atOneMoment((work) => draftedFor(work, body.period)),
    (work, { body }, _wire, drafted) => draftCircular(work, body, drafted),
  );
  serve(contract.circularDifferences, (work, { params }) => circularDifferences(work, params.id));
  serve(contract.editCircular, (work, { params, body }) => editCircular(work, params.id, body));
  serve(
    contract.redraftCircular,
    ({ params }, _wire, { atOneMoment }) => atOneMoment((work) => redraftedFor(work, params.id)),
    (work, { params, body }, _wire, drafted) => redraftCircular(work, params.id, body, drafted),
  );
  serve(contract.discardCircular, (work, { params }) => discardCircular(work, params.id));
  serve(
    contract.issueCircular,
    ({ params, body }, _wire, preparing) => printForIssue(preparing, params.id, body.version),
    (work, { params, body }, _wire, before) => issueCircular(work, params.id, body.version, before),
  );
  serve(contract.withdrawCircular, (work, { params, body }) => withdrawCircular(work, params.id, body));
  serve(contract.confirmCircularReceipt, (work, { params }) => confirmCircularReceipt(work, params.id));
  serve(
    contract.previewCircular,
    ({ params }, _wire, preparing) => previewedCircular(preparing, params.id),
    async (_work, _input, wire, pdf) => sendPreview(pdf, wire),
  );
  serve(contract.downloadCircular, (work, { params }, wire) => downloadCircular(work, params.id, params.form, wire));
}
