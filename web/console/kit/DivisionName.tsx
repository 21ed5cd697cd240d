import { useDivisions } from './divisions.ts';

/** The name of a division by its code; the code while the list is read, and for a division of another day. */
export function DivisionName({ code, on }: { code: string; on?: string }) {
  const { data } = useDivisions(on);
  return <>{data?.find((row) => row.code === code)?.name ?? code}</>;
}
