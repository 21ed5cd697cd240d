import type { AnyRoute } from '@tanstack/react-router';
import type { ConsoleModule } from './module.ts';

/** Every module of the console, in the order of the menu: one import and one line each. */
export const moduleList = [] as const satisfies readonly ConsoleModule<readonly AnyRoute[]>[];
