import { parseArgs } from 'node:util';
import { startServer } from '../../server/main.ts';
import { readConfig } from '../../server/platform/config.ts';
import { buildWeb } from '../build-web.ts';
import type { Command } from '../command.ts';
import { stopOnSignals } from '../stop-on-signals.ts';
import { inOneLanguage } from '../in-one-language.ts';

const help = `anzhi start   starts the server: database, API, worker and web pages; ends in one line with the address

Environment:
  HOST          address to listen on, default 127.0.0.1
  PORT          port, default 8400
  ANZHI_DATA    folder of the data, default ./data
  DATABASE_URL  a PostgreSQL 15 or newer to use; without it an embedded one is started in ANZHI_DATA
  DATABASE_APP_URL  beside it: the application role's own address (user anzhi_app); otherwise the role is entered
  TRUST_PROXY   addresses of proxies whose forwarding headers are believed, separated by commas
  SECURE_COOKIES=1  behind HTTPS`;

export const startCommand: Command = {
  summary: 'start the server',
  help,
  async run(args) {
    parseArgs({ args, options: {} });
    const log = (line: string) => console.error(line);
    const config = readConfig(process.env);
    buildWeb(log);
    const server = await startServer(config, log);
    stopOnSignals(() => server.stop());
    // What only the start needed is given back before the first visitor comes.
    await globalThis.gc?.({ type: 'major', execution: 'async', flavor: 'last-resort' });
    if (server.firstAdministrator) {
      const { account, password } = server.firstAdministrator;
      console.log(
        inOneLanguage(
          `首个管理员账号：${account}   初始密码（仅显示一次）：${password}`,
          `first administrator: ${account}   password, shown once: ${password}`,
        ),
      );
    }
    console.log(inOneLanguage(`安执已启动：${server.address}`, `Anzhi is running: ${server.address}`));
  },
};
