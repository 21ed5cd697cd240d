import { parseArgs } from 'node:util';
import { addAccount } from '../../server/modules/organisation/add-account.ts';
import { readConfig } from '../../server/platform/config.ts';
import type { Command } from '../command.ts';
import { inOneTransaction } from '../open-for-command.ts';

const help = `anzhi user add NAME --unit KEY --role ROLE --person NAME [--title T] [--certificate NO --until YYYY-MM-DD]

Adds a person with a post in a unit and an account; prints the password once. It must be changed at the first sign-in.
  --unit         key of the unit: 320000.office, 320100.government, 320102.enforcement, group-03, body-police
  --role         office, leader, government, officer, reviewer, liaison, staff, supervisor, administrator, auditor
  --certificate  an officer needs an enforcement certificate and the day until which it is valid`;

export const userCommand: Command = {
  summary: 'add an account',
  help,
  async run([verb, ...args]) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        unit: { type: 'string' },
        role: { type: 'string' },
        person: { type: 'string' },
        title: { type: 'string' },
        certificate: { type: 'string' },
        until: { type: 'string' },
      },
    });
    const [name, ...more] = positionals;
    const { unit, role, person } = values;
    if (verb !== 'add' || name === undefined || more.length > 0 || unit === undefined || role === undefined || person === undefined) {
      throw new Error(`usage:\n${help}`);
    }
    const wanted = {
      name,
      personName: person,
      unitKey: unit,
      role,
      ...(values.title === undefined ? {} : { title: values.title }),
      ...(values.certificate === undefined ? {} : { certificateNumber: values.certificate }),
      ...(values.until === undefined ? {} : { certificateUntil: values.until }),
    };
    const { passwordCost } = readConfig(process.env);
    const added = await inOneTransaction((work) => addAccount(work, wanted, passwordCost));
    console.log(`${added.name}: added. Password, shown once: ${added.password}`);
  },
};
