import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { draftDocument, listDocumentsOfSubject } from '../../../../contracts/documents.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useAct } from '../../../shared/use-act.ts';
import { useMay } from '../../session/use-session.ts';

/** The papers of a case and those that the viewer may draft for it; one that is drafted is opened. Asks nothing without a case. */
export function useCasePapers(caseId: string | null) {
  const may = useMay();
  const navigate = useNavigate();
  const open = (id: string) => void navigate({ to: '/cases/documents/$id', params: { id } });
  const of = queryFor(listDocumentsOfSubject, { params: { subjectKind: 'case', subjectId: caseId ?? '0' } });
  const { data } = useQuery({ ...of, enabled: caseId !== null && may('documents.draft') });
  const { act, running } = useAct(draftDocument, { onDone: ({ id }) => open(id) });
  const draft = (paper: { kind: string; partyId: string; partId?: string }) =>
    void act({ body: { ...paper, subjectKind: 'case', subjectId: caseId ?? '0' } });
  return { offers: data?.offers ?? [], rows: data?.rows ?? [], open, draft, isDrafting: running };
}
