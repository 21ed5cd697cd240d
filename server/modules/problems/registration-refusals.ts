import type { ProblemBody } from '../../../contracts/problems.ts';
import { focusTagsOn } from '../../../domain/campaign/campaign-days.ts';
import { hazardStandardsOn } from '../../../domain/campaign/illegal-act-basis.ts';
import { isSectorInMask } from '../../../domain/organisation/sector-mask.ts';
import { registrationFaults } from '../../../domain/problems/registration-faults.ts';
import { type FieldFault, Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import type { LoadedCampaign } from '../campaign/for-other-modules.ts';
import type { RegistrationLookups } from './registration-lookups.ts';

/** Refuses a registration with every fault at its field, the rules' own and those of place, firm, check, sector and tags. */
export function refuseFaultyRegistration(work: Work, campaign: LoadedCampaign, body: ProblemBody, found: RegistrationLookups): void {
  const fields = [...faultsOfWords(work, campaign, body), ...faultsOfReferences(work, body, found)];
  const first = fields[0];
  if (first) throw new Refused(422, 'bad-input', first.words, { fields });
}

/** Faults that the words alone show, under the campaign's kinds, standards, sectors and tags of the day. */
export function faultsOfWords(work: Work, campaign: LoadedCampaign, body: ProblemBody): FieldFault[] {
  const named = body.hazardStandard !== '' && body.hazardClause !== '';
  const draft = { ...body, standardClause: named ? `${body.hazardStandard} ${body.hazardClause}` : '' };
  const faults: FieldFault[] = registrationFaults(draft, campaign.kinds, work.today).map((fault) => ({
    path: fault.field === 'standardClause' ? 'hazardClause' : fault.field,
    words: { zh: `${fault.zh}。`, en: `${fault.en}.` },
  }));
  const add = (path: string, zh: string, en: string) => faults.push({ path, words: { zh, en } });
  if (
    body.hazardStandard !== '' &&
    !hazardStandardsOn(campaign, body.sector, body.foundOn).some((standard) => standard.key === body.hazardStandard)
  ) {
    add('hazardStandard', '该判定标准当日不适用于此领域。', 'That standard did not apply to this sector on that day.');
  }
  if (!campaign.sectors.some((sector) => sector.number === body.sector)) add('sector', '本行动没有此领域。', 'This campaign has no such sector.');
  else if (!isSectorInMask(work.viewer.sectors, body.sector)) add('sector', '该领域不归本单位管。', 'That sector is not this unit’s.');
  const tags = focusTagsOn(campaign, work.today).map((tag) => tag.key);
  if (body.focusTags.some((tag) => !tags.includes(tag)))
    add('focusTags', '该重点标签当前阶段未启用。', 'That focus tag is not switched on in this phase.');
  return faults;
}

function faultsOfReferences(work: Work, body: ProblemBody, found: RegistrationLookups): FieldFault[] {
  const faults: FieldFault[] = [];
  const add = (path: string, zh: string, en: string) => faults.push({ path, words: { zh, en } });
  const { regionFrom, regionTo } = work.viewer;
  if (!found.division) add('region', '当日没有此区划。', 'There is no such division today.');
  else if (body.region < regionFrom || body.region >= regionTo) add('region', '该地点不在本单位辖区。', 'That place lies outside this unit’s area.');
  else if (!['township', 'county', 'zone'].includes(found.division.level))
    add('region', '地点须选到县（市、区）或乡镇（街道）。', 'Choose a county or a township.');
  if (!found.firm || found.firm.merged_into !== null)
    add('enterpriseId', '找不到该企业，或者已合并、不在本辖区。', 'There is no such firm in this area, or it was merged.');
  if (!found.is_finder_of_unit) add('finderPersonId', '发现人须为本单位在岗人员。', 'The finder must hold a post in this unit.');
  if (body.checkId !== null) faults.push(...faultsOfCheck(body, found));
  if (body.recurrenceOf !== null) {
    const { recurrence } = found;
    const same =
      recurrence &&
      recurrence.enterprise_id === body.enterpriseId &&
      recurrence.nature === body.nature &&
      recurrence.kind === (body.kind ?? body.grade);
    if (!same || recurrence.status !== 'closed') {
      add('recurrenceOf', '重复发生只能关联同一企业、同一类别且已销号的问题。', 'A recurrence is of a closed problem of the same firm and kind.');
    }
  }
  return faults;
}

function faultsOfCheck(body: ProblemBody, { check }: RegistrationLookups): FieldFault[] {
  const fault = (zh: string, en: string): FieldFault[] => [{ path: 'checkId', words: { zh, en } }];
  if (!check || check.is_void) return fault('找不到该检查记录，或者已作废。', 'There is no such check, or it is void.');
  if (check.enterprise_id !== body.enterpriseId) return fault('该检查记录不是对此企业的检查。', 'That check was of another firm.');
  if (check.found_nothing) return fault('该检查记录写明未发现问题。', 'That check is on record as having found nothing.');
  return [];
}
