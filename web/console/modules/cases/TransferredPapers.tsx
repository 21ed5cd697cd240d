import type { CaseDetail } from '../../../../contracts/case-records.ts';
import { showFile } from '../../../../contracts/files.ts';
import { endpointAddress } from '../../../shared/call-endpoint.ts';
import { useTexts } from '../../../shared/texts.ts';
import { caseTexts } from './case-texts.ts';

/** The papers that came with a case from the body that transferred it, each to be read. */
export function TransferredPapers({ one }: { one: CaseDetail }) {
  const words = useTexts(caseTexts);
  const papers = one.files.filter(({ purpose }) => purpose === 'transferred');
  if (papers.length === 0) return null;
  return (
    <section>
      <h2 className="case-section">{words.transferredPapers}</h2>
      <ul className="case-steps">
        {papers.map((paper) => (
          <li key={paper.id}>
            <a href={endpointAddress(showFile, { params: { id: paper.id } })} target="_blank" rel="noopener">
              {paper.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
