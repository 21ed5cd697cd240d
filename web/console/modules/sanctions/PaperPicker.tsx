import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { listDocumentsOfSubject } from '../../../../contracts/documents.ts';
import { findDocumentKind } from '../../../../domain/documents/document-kinds.ts';
import { paperLabel } from '../../../../domain/sanctions/paper-label.ts';
import { type ActOnPaper, papersOfAct } from '../../../../domain/sanctions/papers-of-acts.ts';
import { useLanguage } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { sanctionTexts } from './sanction-texts.ts';

export interface PaperPickerProps {
  id: string;
  caseId: string | null;
  act: ActOnPaper;
  /** Of a measure. */
  kind: string;
  value: string;
  onChange: (label: string) => void;
}

/** A paper that was issued in the case and says what the act records; none of these: it is drafted first, or was made elsewhere. */
export function PaperPicker({ id, caseId, act, kind, value, onChange }: PaperPickerProps) {
  const words = useTexts(sanctionTexts);
  const language = useLanguage();
  const kinds = papersOfAct(act, kind);
  const { data } = useQuery({
    ...queryFor(listDocumentsOfSubject, { params: { subjectKind: 'case', subjectId: caseId ?? '0' } }),
    enabled: caseId !== null,
  });
  const papers = (data?.rows ?? []).filter((row) => row.state === 'issued' && kinds.includes(row.kind));
  const names = kinds.flatMap((one) => findDocumentKind(one)?.[language] ?? []);
  const options = papers.map(({ number, kindWords, issuedOn }) => {
    const label = paperLabel({ number, zh: kindWords.zh, issuedOn });
    return { value: label, label: number === null ? label : `${kindWords[language]} ${number}` };
  });
  return (
    <>
      <Select
        id={id}
        value={options.some((one) => one.value === value) ? value : null}
        options={options}
        placeholder={options.length > 0 ? words.choosePaper : words.noneIssued}
        notFoundContent={words.noneIssued}
        allowClear
        onChange={(label: string | null) => onChange(label ?? '')}
      />
      {(data || caseId === null) && options.length === 0 && <div className="quiet">{words.noPaperYet(names)}</div>}
    </>
  );
}
