/**
 * One name for each SQL text, so that PostgreSQL parses and plans it once a connection.
 * Texts are few (queries are built from code, values are parameters); past the bound a text goes unnamed.
 */
const names = new Map<string, string>();
const bound = 2_000;

export function preparedName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= bound) return undefined;
  const name = `q${names.size + 1}`;
  names.set(text, name);
  return name;
}
