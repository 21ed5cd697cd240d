import { countyPage } from './county-page.ts';
import { crossTables } from './cross-tables.ts';
import { excelExport } from './excel-export.ts';
import { excelImport } from './excel-import.ts';
import { archiveCase } from './archive-case.ts';
import { issueDocument } from './issue-document.ts';
import { memoryAtStart } from './memory-at-start.ts';
import { registerProblem } from './register-problem.ts';
import { runAlone } from './run-alone.ts';

// Every measure on one database; those that only read come first.
await runAlone(memoryAtStart, countyPage, crossTables, excelExport, registerProblem, issueDocument, archiveCase, excelImport);
