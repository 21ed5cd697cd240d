import { expect } from 'vitest';
import { idsOf, may, type PlainRow, sees } from './oracle.ts';
import { listed, read, type ReadPath, someRegions, thereOrNot, type Trial, within } from './read-path.ts';

/** What is issued is seen where its place is seen; a draft only by the body that makes it. */
const readable = ({ viewer }: Trial, row: PlainRow) => sees(viewer, row) && (row['issued_at'] !== null || row['unit_id'] === viewer.unitId);
const allReadable = async (trial: Trial) => (await trial.oracle.rows('documents')).filter((row) => readable(trial, row));
const choose = async ({ oracle, pick }: Trial) => pick(await oracle.rows('documents'));

export const documentPaths: ReadPath[] = [
  {
    endpoint: 'listDocuments',
    permission: 'documents.read',
    async holds(trial) {
      const region = trial.pick(someRegions);
      expect(idsOf(await listed(trial, '/api/documents', { region }))).toEqual(idsOf(within(await allReadable(trial), region)));
    },
  },
  {
    endpoint: 'getDocument',
    permission: 'documents.read',
    async holds(trial) {
      const row = await choose(trial);
      await thereOrNot(trial, `/api/documents/${row.id}`, readable(trial, row));
    },
  },
  {
    endpoint: 'listDocumentsOfSubject',
    permission: 'documents.read',
    async holds(trial) {
      const { subject_id: id } = await choose(trial);
      const problem = (await trial.oracle.rows('problems')).find((row) => row.id === id) as PlainRow;
      const shown = await thereOrNot(trial, `/api/documents/of/problem/${String(id)}`, sees(trial.viewer, problem));
      const expected = (await allReadable(trial)).filter((row) => row['subject_id'] === id);
      if (shown) expect(idsOf(shown.rows)).toEqual(idsOf(expected));
      if (shown && !may(trial.viewer, 'documents.draft')) expect(shown.offers).toEqual([]);
    },
  },
  {
    endpoint: 'readNumberRegister',
    permission: 'documents.read',
    async holds(trial) {
      const numbered = (await allReadable(trial)).filter((row) => row['number'] !== null);
      const { series, rows } = await read(trial, '/api/document-numbers');
      expect(new Set(series.map((one: { unitId: string }) => one.unitId))).toEqual(new Set(numbered.map((row) => row['unit_id'])));
      const known = idsOf(numbered);
      for (const { id } of rows) expect(known).toContain(id);
    },
  },
  {
    endpoint: 'previewDocument',
    permission: 'documents.read',
    async holds(trial) {
      const row = await choose(trial);
      await thereOrNot(trial, `/api/documents/${row.id}/preview/pdf`, readable(trial, row) && row['issued_at'] === null);
    },
  },
  {
    endpoint: 'downloadDocument',
    permission: 'documents.read',
    async holds(trial) {
      const row = await choose(trial);
      await thereOrNot(trial, `/api/documents/${row.id}/document/pdf`, readable(trial, row) && row['issued_at'] !== null);
    },
  },
];
