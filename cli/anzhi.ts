import type { Command } from './command.ts';

/** Loaded when it is called: a server that runs holds no other command in memory. */
const commands: Record<string, () => Promise<Command>> = {
  start: async () => (await import('./commands/start.ts')).startCommand,
  demo: async () => (await import('./commands/demo.ts')).demoCommand,
  campaign: async () => (await import('./commands/campaign.ts')).campaignCommand,
  due: async () => (await import('./commands/due.ts')).dueCommand,
  law: async () => (await import('./commands/law.ts')).lawCommand,
  draw: async () => (await import('./commands/draw.ts')).drawCommand,
  user: async () => (await import('./commands/user.ts')).userCommand,
  backup: async () => (await import('./commands/backup.ts')).backupCommand,
  restore: async () => (await import('./commands/restore.ts')).restoreCommand,
  recount: async () => (await import('./commands/recount.ts')).recountCommand,
  verify: async () => (await import('./commands/verify.ts')).verifyCommand,
};

const [name = '', ...args] = process.argv.slice(2);
const load = commands[name];

if (load === undefined) {
  const known = name === '' || name === '--help' || name === '-h' || name === 'help';
  if (!known) console.error(`anzhi: there is no command "${name}"\n`);
  (known ? console.log : console.error)(await overview());
  process.exit(known ? 0 : 1);
}
const command = await load();
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

async function overview(): Promise<string> {
  const all = await Promise.all(Object.entries(commands).map(async ([key, load]) => ({ key, summary: (await load()).summary })));
  const width = Math.max(...Object.keys(commands).map((key) => key.length));
  return ['安执 Anzhi', '', 'anzhi COMMAND [--help]', ...all.map(({ key, summary }) => `  ${key.padEnd(width)}  ${summary}`)].join('\n');
}
