/** Runs `step` again and again: at once while it reports more to do, else after a pause. Faults are logged and waited out. */
export function startSteadyLoop(step: () => Promise<boolean>, pauseMs: number, log: (line: string) => void): { stop(): Promise<void> } {
  let stopped = false;
  let wake: () => void = () => undefined;
  const running = (async () => {
    while (!stopped) {
      const more = await step().catch((error: Error) => {
        log(error.message);
        return false;
      });
      if (more || stopped) continue;
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, pauseMs);
      });
    }
  })();
  return {
    async stop() {
      stopped = true;
      wake();
      await running;
    },
  };
}
