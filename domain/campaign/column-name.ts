/** A column's name with the head that it stands under, said once where one ends as the other begins: 责令限期整改 + 整改率 = 责令限期整改率. */
export function columnName(under: string | undefined, name: string): string {
  if (under === undefined) return name;
  for (let length = Math.min(under.length, name.length); length > 0; length -= 1) {
    if (under.endsWith(name.slice(0, length))) return under + name.slice(length);
  }
  return under + name;
}
