import { checkCampaignFiles } from '../../domain/campaign/check-campaign.ts';
import { campaignJsonSchema } from '../../domain/campaign/campaign-json-schema.ts';
import { loadCampaign } from '../../server/modules/campaign/load-campaign.ts';
import { readCampaignFolder } from '../../server/modules/campaign/read-campaign-folder.ts';
import type { Command } from '../command.ts';
import { inOneTransaction } from '../open-for-command.ts';
import { inOneLanguage } from '../in-one-language.ts';

const help = `anzhi campaign check PATH   checks a campaign folder or file: names file, place and fault of each fault
anzhi campaign load PATH    checks it and loads it beside the campaigns that are loaded
anzhi campaign schema       prints the JSON Schema of a campaign`;

export const campaignCommand: Command = {
  summary: 'check or load a campaign file; print its schema',
  help,
  async run([verb, path, ...rest]) {
    if (verb === 'schema' && path === undefined) return console.log(JSON.stringify(campaignJsonSchema(), null, 2));
    if ((verb !== 'check' && verb !== 'load') || path === undefined || rest.length > 0) throw new Error(`usage:\n${help}`);
    const checked = checkCampaignFiles(await readCampaignFolder(path));
    if (!checked.ok) {
      for (const { file, path: place, fault } of checked.faults) console.error(`${file} ${place}: ${inOneLanguage(fault.zh, fault.en)}`);
      throw new Error(`${checked.faults.length} fault${checked.faults.length === 1 ? '' : 's'} in ${path}`);
    }
    const { campaign } = checked;
    if (verb === 'load') {
      const { loaded } = await inOneTransaction((work) => loadCampaign(work, campaign));
      return console.log(loaded ? `${campaign.key}: loaded` : `${campaign.key}: stands already, nothing changed`);
    }
    console.log(
      `${campaign.key}: in order. ${campaign.phases.length} phases, ${campaign.bodies.length} bodies, ${campaign.groups.length} groups, ` +
        `${campaign.localUnits.length} sorts of local unit, ${campaign.kinds.length} kinds, ` +
        `${campaign.duties.length} duties, ${campaign.measures.length} measures, ${campaign.forms.length} form(s)`,
    );
  },
};
