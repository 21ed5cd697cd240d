import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { findCandidates } from '../../../../contracts/enterprises.ts';
import type { Candidate } from '../../../../contracts/enterprises.ts';
import { pageFor } from '../../../shared/query-for.ts';
import type { FirmDraft } from './firm-draft.ts';

/** The firms alike while one types, asked for when typing rests; undefined while there is too little to compare by. */
export function useCandidates(draft: FirmDraft, exceptId?: string): Candidate[] | undefined {
  const codes = draft.codes.map(({ code }) => code.trim()).filter((code) => code.length >= 9);
  const isAsking =
    draft.name.trim().length >= 2 || codes.length > 0 || (draft.address.trim().length >= 4 && draft.responsiblePerson.trim().length >= 2);
  const body = {
    name: draft.name.trim(),
    codes,
    address: draft.address.trim(),
    responsiblePerson: draft.responsiblePerson.trim(),
    ...(draft.regionCode ? { regionCode: draft.regionCode } : {}),
    ...(exceptId ? { exceptId } : {}),
  };
  const rested = useRested(JSON.stringify(body), 350);
  const { data } = useQuery({ ...pageFor(findCandidates, { body: JSON.parse(rested) as typeof body }), enabled: isAsking });
  return isAsking ? data?.rows : undefined;
}

function useRested(value: string, milliseconds: number): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}
