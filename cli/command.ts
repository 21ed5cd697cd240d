export interface Command {
  /** One line for the list of commands. */
  summary: string;
  /** Printed by --help. */
  help: string;
  /** Throws Error with a plain message on failure; the process then ends with 1. */
  run(args: string[]): Promise<void>;
}
