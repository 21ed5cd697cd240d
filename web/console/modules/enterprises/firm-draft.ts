import type { EnterpriseDetail, FirmBody } from '../../../../contracts/enterprises.ts';

/** What is being written in the form: the body, with nothing chosen yet where a choice is needed. */
export interface FirmDraft extends Omit<FirmBody, 'regionCode' | 'tradeSector'> {
  regionCode: string | undefined;
  tradeSector: number | undefined;
  confirmedNew: string[];
}

export function emptyFirm(): FirmDraft {
  return {
    name: '',
    codes: [{ kind: 'credit', code: '', validFrom: null, validTo: null }],
    unlicensed: false,
    regionCode: undefined,
    tradeSector: undefined,
    industryCode: null,
    industryEdition: null,
    address: '',
    responsiblePerson: '',
    telephone: '',
    licences: [],
    closedOn: null,
    closedReason: '',
    confirmedNew: [],
  };
}

export function draftOf(firm: EnterpriseDetail): FirmDraft {
  return {
    ...emptyFirm(),
    name: firm.name,
    codes: firm.codes.map(({ kind, code, validFrom, validTo }) => ({ kind, code, validFrom, validTo })),
    unlicensed: firm.unlicensed,
    regionCode: firm.regionCode,
    tradeSector: firm.tradeSector,
    industryCode: firm.industryCode,
    industryEdition: firm.industryEdition,
    address: firm.address,
    responsiblePerson: firm.responsiblePerson,
    telephone: firm.telephone,
    licences: firm.licences.map(({ kind, number, issuedBy, validFrom, validTo }) => ({
      kind: kind as FirmBody['licences'][number]['kind'],
      number,
      issuedBy,
      validFrom,
      validTo,
    })),
    closedOn: firm.closedOn,
    closedReason: firm.closedReason,
  };
}

/** The body to send: lines left blank are none; the server says what is missing. */
export function bodyOf(draft: FirmDraft): FirmBody {
  const { confirmedNew: _, ...facts } = draft;
  return {
    ...facts,
    codes: draft.unlicensed ? [] : draft.codes.filter(({ code }) => code.trim() !== ''),
    regionCode: draft.regionCode ?? '',
    tradeSector: draft.tradeSector ?? 0,
    industryCode: draft.industryCode?.trim() || null,
    industryEdition: draft.industryCode?.trim() ? draft.industryEdition : null,
    closedReason: draft.closedReason,
  };
}
