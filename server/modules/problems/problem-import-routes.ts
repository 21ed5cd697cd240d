import * as contract from '../../../contracts/problem-import.ts';
import type { Serve } from '../../platform/serve.ts';
import { importProblems } from './import-problems.ts';
import { problemTemplate } from './problem-template.ts';

export function problemImportRoutes(serve: Serve): void {
  serve(contract.problemTemplate, (work, _input, wire) => problemTemplate(work, wire));
  serve(contract.importProblems, (work, _input, { upload }) => importProblems(work, upload));
}
