import { actOnMeasure, actOnProposal, orderMeasure, proposeMeasure } from '../../../../contracts/sanction-acts.ts';
import type { MeasureDetail, ProposalDetail } from '../../../../contracts/sanctions.ts';
import { jointTexts } from '../../../shared/joint-texts.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FactList } from '../../kit/FactList.tsx';
import { LateDays } from '../../kit/LateDays.tsx';
import { MeasureSource } from './MeasureSource.tsx';
import { measureTexts } from './measure-texts.ts';
import { DraftPaperMenu } from './DraftPaperMenu.tsx';
import { PartHead } from './PartHead.tsx';
import { OwnPaper } from './OwnPaper.tsx';
import { RecordCard } from './RecordCard.tsx';
import { SanctionActButton } from './SanctionDialog.tsx';
import { sanctionTexts } from './sanction-texts.ts';
import { useSanctions } from './use-sanctions.ts';

const starts = { orderMeasure, proposeMeasure };

/** Measures in force or lifted, and what was proposed to other bodies. */
export function MeasuresPart({ caseId }: { caseId: string }) {
  const words = useTexts(sanctionTexts);
  const sanctions = useSanctions(caseId);
  if (!sanctions) return null;
  const { measures, proposals } = sanctions;
  return (
    <>
      <PartHead title={words.measures}>
        {sanctions.acts.includes('orderMeasure') && <DraftPaperMenu caseId={caseId} kinds={['on-site-measure', 'coercive-measure']} />}
        {(['orderMeasure', 'proposeMeasure'] as const)
          .filter((act) => sanctions.acts.includes(act))
          .map((act) => (
            <SanctionActButton key={act} act={act} endpoint={starts[act]} params={{ id: caseId }} fixed={{}} about={{ caseId }} />
          ))}
      </PartHead>
      {measures.length + proposals.length === 0 && <p className="quiet">{words.noMeasures}</p>}
      {proposals.map((proposal) => (
        <ProposalCard key={proposal.id} proposal={proposal} />
      ))}
      {measures.map((measure) => (
        <MeasureCard key={measure.id} measure={measure} />
      ))}
    </>
  );
}

export function MeasureCard({ measure }: { measure: MeasureDetail }) {
  const words = useTexts(sanctionTexts);
  const { source, restartHelp, reviewBy } = useTexts(measureTexts);
  const say = useBilingual();
  return (
    <RecordCard title={say(measure.kindWords)} record={measure} endpoint={actOnMeasure}>
      {measure.state === 'restart-asked' && <p className="quiet">{restartHelp}</p>}
      <FactList
        facts={[
          { label: words.decidedBy, value: measure.decidedBy },
          ...(measure.subject ? [{ label: source, value: <MeasureSource subject={measure.subject} /> }] : []),
          { label: words.takenOn, value: measure.takenOn },
          { label: words.limitOn, value: measure.limitOn && measure.isOpen ? <LateDays due={measure.limitOn} /> : measure.limitOn },
          ...(measure.restartDueOn ? [{ label: reviewBy, value: <LateDays due={measure.restartDueOn} /> }] : []),
          { label: words.endedOn, value: measure.endedOn },
          { label: words.document, value: <OwnPaper record={measure} /> },
          ...(measure.persons > 0 ? [{ label: words.persons, value: measure.persons }] : []),
          { label: words.words, value: measure.words, wide: true },
          { label: words.basis, value: measure.basis ? say(measure.basis) : null, wide: true },
        ]}
      />
    </RecordCard>
  );
}

export function ProposalCard({ proposal }: { proposal: ProposalDetail }) {
  const words = useTexts(sanctionTexts);
  const joints = useTexts(jointTexts);
  const say = useBilingual();
  return (
    <RecordCard title={joints.labelled(words.proposal, say(proposal.kindWords))} record={proposal} endpoint={actOnProposal}>
      <FactList
        facts={[
          { label: words.unit, value: proposal.unit.name },
          { label: words.to, value: proposal.to.name },
          { label: words.proposedOn, value: `${proposal.proposedOn}　${proposal.document}` },
          {
            label: words.answerDue,
            value: (
              <>
                {proposal.answerDueOn ? proposal.isOpen ? <LateDays due={proposal.answerDueOn} /> : proposal.answerDueOn : '—'}
                {proposal.reminded > 0 && <span className="quiet">　{words.reminded(proposal.reminded)}</span>}
              </>
            ),
          },
          { label: words.words, value: proposal.words, wide: true },
          { label: words.basis, value: say(proposal.basis), wide: true },
          ...(proposal.answeredOn
            ? [
                {
                  label: words.answer,
                  value: [proposal.answeredOn, proposal.answerWords, proposal.answerDocument].filter(Boolean).join('　'),
                  wide: true,
                },
              ]
            : []),
        ]}
      />
    </RecordCard>
  );
}
