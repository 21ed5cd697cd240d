import { Button, Dropdown } from 'antd';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { sanctionTexts } from './sanction-texts.ts';
import { useCasePapers } from './use-case-papers.ts';

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
  const papers = useCasePapers(kinds.length > 0 ? caseId : null);
  const offers = papers.offers.filter(({ kind }) => kinds.includes(kind));
  if (offers.length === 0) return null;
  const make = (kind: string) => papers.draft({ kind, partyId, ...(partId ? { partId } : {}) });
  const items = offers.map(({ kind, words: names }) => ({ key: kind, label: say(names), onClick: () => make(kind) }));
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <Button className="no-print" size="small" loading={papers.isDrafting}>
        {words.draftPaper}
      </Button>
    </Dropdown>
  );
}
