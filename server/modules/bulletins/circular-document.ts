import type { CircularTable, CircularWords } from '../../../contracts/circulars.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { officialDocument, type OfficialDocument, type OfficialDocumentInput } from '../../../domain/official-documents/official-document.ts';
import { styleOn } from '../../../domain/official-documents/document-styles.ts';
import type { LoadedCampaign } from '../campaign/for-other-modules.ts';

/** Words and frozen tables put together as one official document; without serial and day it is a draft with these left blank. */
export function circularDocument(
  campaign: LoadedCampaign,
  { words, tables }: { words: CircularWords; tables: readonly CircularTable[] },
  issue: { today: Day; serial?: number },
): OfficialDocument {
  const { organ, numberWord } = campaign.circular;
  const { serial, today } = issue;
  return officialDocument.parse({
    style: styleOn(today),
    kind: 'circular',
    organMark: `${organ.zh}文件`,
    number: { organ: numberWord.zh, year: Number(today.slice(0, 4)), ...(serial === undefined ? {} : { serial }) },
    title: words.title,
    addressees: words.addressees,
    body: words.body.flatMap((block): OfficialDocumentInput['body'] => {
      if (block.kind !== 'table') return [block];
      const table = tables.find(({ key }) => key === block.table);
      return table ? [printedTable(table)] : [];
    }),
    signingOrgan: organ.zh,
    ...(serial === undefined ? {} : { issuedOn: today }),
    subjectWords: ['安全生产', '执法', '行动', '通报'],
    ...(words.copiedTo === '' ? {} : { copiedTo: words.copiedTo }),
    printing: { organ: organ.zh, ...(serial === undefined ? {} : { day: today }) },
  });
}

function printedTable(table: CircularTable): OfficialDocumentInput['body'][number] {
  const values = (row: CircularTable['rows'][number]) => row.map((cell) => cell.value);
  return {
    kind: 'table',
    ...(table.caption === '' ? {} : { caption: table.caption }),
    ...(table.unit === '' ? {} : { unit: table.unit }),
    columns: table.columns,
    rows: table.rows.map(values),
    ...(table.totalRow ? { totalRow: values(table.totalRow) } : {}),
  };
}
