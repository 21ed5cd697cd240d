import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import { draftDocument, listDocumentsOfSubject } from '../../../../contracts/documents.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { useMay } from '../../session/use-session.ts';
import { sanctionTexts } from './sanction-texts.ts';

export interface DraftPaperProps {
  caseId: string | null;
  /** Kinds of document that fit the record as it stands; those that this person may draft today are shown. */
  kinds: readonly string[];
  partyId?: string;
  /** The seizure or transfer that the paper is about. */
  partId?: string;
}

/** Drafts a paper filled from the record beside it, and opens it. Nothing is shown where none may be drafted. */
export function DraftPaperMenu({ caseId, kinds, partyId = '', partId }: DraftPaperProps) {
  const words = useTexts(sanctionTexts);
  const say = useBilingual();
  const may = useMay();
  const navigate = useNavigate();
  const of = queryFor(listDocumentsOfSubject, { params: { subjectKind: 'case', subjectId: caseId ?? '0' } });
  const { data } = useQuery({ ...of, enabled: caseId !== null && kinds.length > 0 && may('documents.draft') });
  const draft = useAct(draftDocument, { onDone: ({ id }) => void navigate({ to: '/cases/documents/$id', params: { id } }) });
  const offers = (data?.offers ?? []).filter(({ kind }) => kinds.includes(kind));
  if (caseId === null || offers.length === 0) return null;
  const make = (kind: string) => void draft.act({ body: { kind, subjectKind: 'case', subjectId: caseId, partyId, ...(partId ? { partId } : {}) } });
  const items = offers.map(({ kind, words: names }) => ({ key: kind, label: say(names), onClick: () => make(kind) }));
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <Button className="no-print" size="small" loading={draft.running}>
        {words.draftPaper}
      </Button>
    </Dropdown>
  );
}
