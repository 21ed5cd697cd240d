import * as contract from '../../../contracts/system.ts';
import type { Config } from '../../platform/config.ts';
import type { Serve } from '../../platform/serve.ts';
import { readSystem } from './read-system.ts';
import { redeliverEvents } from './redeliver-events.ts';

export function systemRoutes(serve: Serve, { config }: { config: Config }): void {
  serve(contract.readSystem, (work) => readSystem(work, config));
  serve(contract.redeliverEvents, (work) => redeliverEvents(work));
}
