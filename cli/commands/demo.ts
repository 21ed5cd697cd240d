import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { instantOf } from '../../domain/calendar/day.ts';
import { type RunningServer, startServer } from '../../server/main.ts';
import { type Config, readConfig } from '../../server/platform/config.ts';
import { buildWeb } from '../build-web.ts';
import type { Command } from '../command.ts';
import { demoPassword } from '../demo/demo-accounts.ts';
import { demoEnd } from '../demo/demo-end.ts';
import { playDemo } from '../demo/play-demo.ts';
import { stopOnSignals } from '../stop-on-signals.ts';
import { inOneLanguage } from '../in-one-language.ts';

const help = `anzhi demo   plays the campaign of 2009 up to 23 September and serves it; the clock stands and is stepped by a button

The data lie in ANZHI_DATA, default ./demo-data; remove that folder to play anew. HOST, PORT and DATABASE_URL as for anzhi start.`;

export const demoCommand: Command = {
  summary: 'play the campaign of 2009 and serve it as a rehearsal',
  help,
  async run(args) {
    parseArgs({ args, options: {} });
    const log = (line: string) => console.error(line);
    buildWeb(log);
    const dataDir = resolve(process.env['ANZHI_DATA'] ?? 'demo-data');
    const config = readConfig(process.env, { dataDir, rehearsal: true, passwordCost: { memoryCost: 1024, timeCost: 1 } });
    const server = await startServer(config, log, {
      firstMoment: instantOf('2009-04-01', '08:00'),
      beforeListening: (stage) => playOnce(stage, config, log),
    });
    stopOnSignals(() => server.stop());
    console.log(
      inOneLanguage(`演练账号见登录页，统一密码 ${demoPassword}`, `the accounts are on the sign-in page; their password is ${demoPassword}`),
    );
    console.log(inOneLanguage(`安执演练已启动：${server.address}`, `the Anzhi rehearsal is running: ${server.address}`));
  },
};

/** Plays the story where the data folder has none yet; a story that was cut short is said so. */
async function playOnce(stage: Omit<RunningServer, 'address' | 'stop'>, config: Config, log: (line: string) => void): Promise<void> {
  const { database } = stage.means;
  const state = await database.pool.query<{ value: string }>(`select value from settings where key = 'demo-played'`);
  if (state.rows[0]?.value === 'whole') return;
  if (state.rows[0] !== undefined) throw new Error(`the demo in ${config.dataDir} was cut short; remove that folder and start again`);
  await database.pool.query(`insert into settings values ('demo-played', '"begun"', clock_timestamp())`);
  const started = performance.now();
  log(inOneLanguage('正在演练 2009 年 4 月至 9 月的行动（约一至两分钟）…', 'playing April to September 2009, one to two minutes …'));
  const counts = await playDemo({ ...stage, config, log });
  await database.pool.query(`update rehearsal_clock set moment = $1`, [instantOf(demoEnd, '09:00')]);
  await database.pool.query(`update settings set value = '"whole"' where key = 'demo-played'`);
  stage.clock.pin(null);
  const words = Object.entries(counts).map(([what, n]) => `${n} ${what}`);
  log(`${words.join(', ')}; ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
