import { Link } from '@tanstack/react-router';
import { useTexts } from '../../../shared/texts.ts';
import { sanctionTexts } from './sanction-texts.ts';

/** The paper that a record rests on: opened by its number; of one that was not made in this system, why. */
export function OwnPaper({ record }: { record: { document: string; documentId: string | null; outsideReason: string } }) {
  const words = useTexts(sanctionTexts);
  const { document, documentId, outsideReason } = record;
  if (documentId !== null)
    return (
      <Link to="/cases/documents/$id" params={{ id: documentId }}>
        {document}
      </Link>
    );
  return (
    <>
      {document}
      {outsideReason !== '' && <div className="quiet">{words.paperOutside(outsideReason)}</div>}
    </>
  );
}
