import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { registerFinding } from '../../../../contracts/inspection-acts.ts';
import type { InspectionDetail } from '../../../../contracts/inspection-records.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { useProblemTerms } from '../problems/use-problem-terms.ts';
import { inspectionTexts } from './inspection-texts.ts';

/** What was found, by the body of its competence, with the problem that came of it. */
export function InspectionFindings({ inspection }: { inspection: InspectionDetail }) {
  const words = useTexts(inspectionTexts);
  const terms = useProblemTerms();
  const register = useAct(registerFinding);
  return (
    <PlainTable
      empty={words.noFindings}
      heads={['', words.words, words.kind, words.article, words.competent, words.problem]}
      rows={inspection.findings.map((finding) => [
        finding.seq,
        [finding.place, finding.words].filter(Boolean).join('：'),
        terms.kind(finding.kind),
        finding.lawArticle || '—',
        finding.unitName,
        finding.problem ? (
          <Link key="problem" to="/problems/$id" params={{ id: finding.problem.id }}>
            {finding.problem.number}
          </Link>
        ) : finding.mayRegister ? (
          <Button
            key="register"
            size="small"
            loading={register.running}
            onClick={() => void register.act({ params: { id: inspection.id }, body: { version: inspection.version, findingId: finding.id } })}
          >
            {words.registerIt}
          </Button>
        ) : (
          <span key="none" className="quiet">
            {words.notRegistered}
          </span>
        ),
      ])}
    />
  );
}
