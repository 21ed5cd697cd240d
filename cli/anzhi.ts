import type { Command } from './command.ts';
import { backupCommand } from './commands/backup.ts';
import { campaignCommand } from './commands/campaign.ts';
import { demoCommand } from './commands/demo.ts';
import { recountCommand } from './commands/recount.ts';
import { dueCommand } from './commands/due.ts';
import { lawCommand } from './commands/law.ts';
import { restoreCommand } from './commands/restore.ts';
import { startCommand } from './commands/start.ts';
import { userCommand } from './commands/user.ts';
import { verifyCommand } from './commands/verify.ts';

const commands: Record<string, Command> = {
  start: startCommand,
  demo: demoCommand,
  campaign: campaignCommand,
  due: dueCommand,
  law: lawCommand,
  user: userCommand,
  backup: backupCommand,
  restore: restoreCommand,
  recount: recountCommand,
  verify: verifyCommand,
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];

if (command === undefined) {
  const known = name === '' || name === '--help' || name === '-h' || name === 'help';
  if (!known) console.error(`anzhi: there is no command "${name}"\n`);
  (known ? console.log : console.error)(overview());
  process.exit(known ? 0 : 1);
}
if (args.includes('--help') || args.includes('-h')) {
  console.log(command.help);
  process.exit(0);
}
try {
  await command.run(args);
} catch (error) {
  console.error(`anzhi ${name}: ${(error as Error).message}`);
  const remedy = (error as { remedy?: unknown }).remedy;
  if (typeof remedy === 'string') console.error(remedy);
  process.exit(1);
}

function overview(): string {
  const width = Math.max(...Object.keys(commands).map((key) => key.length));
  return [
    '安执 Anzhi',
    '',
    'anzhi COMMAND [--help]',
    ...Object.entries(commands).map(([key, { summary }]) => `  ${key.padEnd(width)}  ${summary}`),
  ].join('\n');
}
