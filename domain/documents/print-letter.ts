import type { DocumentField } from './document-kind.ts';
import { printedTables } from './print-table.ts';
import type { PaperContent } from './paper-content.ts';
import type { PaperPart, PaperSignature } from './printed-part.ts';
import { filledText, paragraphsFor } from './printed-text.ts';
import { printedValue } from './printed-values.ts';
import { signatureLine } from './signing-lines.ts';

/** 决定书、通知书: the form's text, the officers, the seal, the receipt; lists that are attached stand on sheets after it. */
export function letterParts(paper: PaperContent): PaperPart[] {
  const { kind, facts, printedDay } = paper;
  const body: PaperPart[] = [];
  const attached: PaperPart[] = [];
  paragraphsFor(paper).forEach((paragraph, index) => {
    const text = filledText(paragraph.text, paper);
    const block = kind.fields.find(({ key }) => key === paragraph.block);
    if (block?.type === 'table' && text.startsWith('附：')) {
      body.push({ kind: 'paragraph', text: `${text}。`, isIndented: true });
      attached.push(...attachedSheets(text.replace('附：', ''), block, paper));
      return;
    }
    body.push({ kind: 'paragraph', text, isIndented: index > 0 });
    if (block?.type === 'table') body.push(...printedTables(block, paper, {}));
    else if (block) body.push({ kind: 'paragraph', text: printedValue(block, paper.fields[block.key]), isIndented: true });
  });
  const signing = kind.signedBy.filter((signer) => signer === 'officers' || signer === 'head').map(signatureLine);
  return [
    ...body,
    ...(signing.length === 0 ? [] : [{ kind: 'signatures' as const, lines: signing }]),
    ...(kind.signedBy.includes('seal') ? [{ kind: 'seal' as const, organ: facts.bodyName ?? '', day: printedDay }] : []),
    ...receipt(paper),
    ...attached,
  ];
}

const receiptLines: readonly PaperSignature[] = [
  { label: '收件人（签名或者盖章）', name: '', day: '年　　月　　日　　时　　分' },
  { label: '见证人（拒签、代收时签名）', name: '', day: '年　　月　　日' },
];

function receipt({ kind }: PaperContent): PaperPart[] {
  if (kind.signedBy.includes('recipient')) return [{ kind: 'receipt', text: '本文书已经收到。', lines: receiptLines }];
  if (kind.signedBy.includes('receiver'))
    return [
      {
        kind: 'receipt',
        text: '移送材料已经收到，经清点无误。',
        lines: [{ label: '接收机关经办人（签名、盖章）', name: '', day: '年　　月　　日　　时　　分' }],
      },
    ];
  return [];
}

/** A list of things on its own sheets, signed by both sides. */
function attachedSheets(caption: string, field: DocumentField, paper: PaperContent): PaperPart[] {
  return [
    ...printedTables(field, paper, { caption, startsSheet: true, isFilledUp: true }),
    { kind: 'signatures', lines: [signatureLine('party'), signatureLine('officers')] },
  ];
}
