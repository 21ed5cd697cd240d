import { useBilingual } from '../../../shared/language.ts';

/** 待核实 and why, in full beside what it is about. */
export function DoubtMark({ doubt }: { doubt: { zh: string; en: string } | null }) {
  const say = useBilingual();
  return doubt && <div className="law-doubt">{say(doubt)}</div>;
}
