import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import { draftDocument, listDocumentsOfSubject } from '../../../../contracts/documents.ts';
import { documentSteps, type DocumentStep } from '../../../../domain/documents/document-kind.ts';
import { jointTexts } from '../../../shared/joint-texts.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { useMay } from '../../session/use-session.ts';
import { documentTexts } from './document-texts.ts';
import { DocumentStateWords } from './DocumentStateWords.tsx';

export interface DocumentsOfSubjectProps {
  subjectKind: 'inspection' | 'problem' | 'case';
  subjectId: string;
  /** Parties of a case, for kinds that are made out to each. */
  parties?: { id: string; name: string }[];
}

/** The documents of a record, and the kinds that this person may draft for it: part of a record's page. */
export function DocumentsOfSubject({ subjectKind, subjectId, parties = [] }: DocumentsOfSubjectProps) {
  const words = useTexts(documentTexts);
  const say = useBilingual();
  const joints = useTexts(jointTexts);
  const may = useMay();
  const { data } = useQuery({ ...queryFor(listDocumentsOfSubject, { params: { subjectKind, subjectId } }), enabled: may('documents.read') });
  if (!data) return null;
  const partyName = (id: string) => parties.find((party) => party.id === id)?.name ?? '';
  return (
    <section>
      <h2 style={{ margin: '20px 0 8px' }}>
        {words.documentsOf} {data.offers.length > 0 && <DraftMenu {...{ subjectKind, subjectId, parties, offers: data.offers }} />}
      </h2>
      <PlainTable
        empty={words.none}
        heads={[words.kind, words.number, words.state, words.issuedOn, words.servedOn]}
        rows={data.rows.map((row) => [
          <Link key="kind" to="/cases/documents/$id" params={{ id: row.id }}>
            {say(row.kindWords)}
            {row.partyId && partyName(row.partyId) ? joints.bracketed(partyName(row.partyId)) : ''}
          </Link>,
          row.number ?? '—',
          <DocumentStateWords key="state" row={row} />,
          row.issuedOn ?? '—',
          row.servedOn ?? '—',
        ])}
      />
    </section>
  );
}

interface DraftMenuProps extends Required<DocumentsOfSubjectProps> {
  offers: { kind: string; words: { zh: string; en: string }; step: string; perParty: boolean }[];
}

/** The kinds by the steps of a file; one made out to each party opens its parties. */
function DraftMenu({ subjectKind, subjectId, parties, offers }: DraftMenuProps) {
  const words = useTexts(documentTexts);
  const say = useBilingual();
  const navigate = useNavigate();
  const draft = useAct(draftDocument, { onDone: ({ id }) => void navigate({ to: '/cases/documents/$id', params: { id } }) });
  const make = (kind: string, partyId = '') => void draft.act({ body: { kind, subjectKind, subjectId, partyId } });
  const itemOf = ({ kind, words: names, perParty }: DraftMenuProps['offers'][number]) => {
    if (!perParty || parties.length === 0) return { key: kind, label: say(names), onClick: () => make(kind) };
    const children = parties.map((party) => ({ key: `${kind} ${party.id}`, label: party.name, onClick: () => make(kind, party.id) }));
    return { key: kind, label: say(names), children };
  };
  const steps = Map.groupBy(offers, ({ step }) => step as DocumentStep);
  const items = [...steps].map(([step, some]) => ({
    key: step,
    type: 'group' as const,
    label: say(documentSteps[step]),
    children: some.map(itemOf),
  }));
  return (
    <Dropdown trigger={['click']} menu={{ items, style: { maxHeight: 420, overflow: 'auto' } }}>
      <Button className="no-print" size="small" type="link" loading={draft.running}>
        {words.draft}
      </Button>
    </Dropdown>
  );
}
