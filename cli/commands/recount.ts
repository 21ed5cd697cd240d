import { recountFigures } from '../../server/modules/statistics/recount-figures.ts';
import type { Command } from '../command.ts';
import { inOneTransaction } from '../open-for-command.ts';

const help = `anzhi recount   counts every record anew and compares with the figures; ends with 1 where they differ

Compares three things at one moment: what each record counts with its deltas, the sums by cell, and the cubes with the deltas.`;

export const recountCommand: Command = {
  summary: 'prove that the figures equal the records',
  help,
  async run(args) {
    if (args.length > 0) throw new Error(`usage: ${help}`);
    const { records, cells, byCell, byRecord, byCube } = await inOneTransaction(recountFigures, { oneMoment: true });
    for (const one of byRecord) console.error(`record ${one.record}: ${JSON.stringify(one)}`);
    for (const one of byCell) console.error(`cell: ${JSON.stringify(one)}`);
    for (const one of byCube) console.error(`cube ${one.grain}: ${JSON.stringify(one)}`);
    const differing = byCell.length + byRecord.length + byCube.length;
    if (differing > 0) throw new Error(`the figures differ from the records in ${differing} places`);
    console.log(`the figures equal the records: ${records} records, ${cells} cells`);
  },
};
