/** A person as a document names him. */
export interface DocumentPerson {
  readonly name: string;
  /** Number of the enforcement certificate, of an officer. */
  readonly certificate?: string | undefined;
  readonly post?: string | undefined;
}
