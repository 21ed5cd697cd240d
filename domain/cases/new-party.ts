import type { PartyFacts } from './case-facts.ts';

/** A party at the beginning of its case. */
export function newParty(id: string, kind: PartyFacts['kind'], role: PartyFacts['role']): PartyFacts {
  return {
    id,
    kind,
    role,
    proposal: null,
    notice: null,
    defence: null,
    defendedNotice: null,
    defenceWaivedOn: null,
    hearing: {
      askedOn: null,
      waivedOn: null,
      arrangedFor: null,
      hostPersonId: null,
      noticeServedOn: null,
      heldOn: null,
      heldSeq: null,
      isAbandoned: false,
    },
    outcome: null,
    publishedOn: null,
    unpublishedOn: null,
  };
}
