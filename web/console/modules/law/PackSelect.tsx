import { Select } from 'antd';
import type { LawPack } from '../../../../contracts/law.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { lawTexts } from './law-texts.ts';

export interface PackSelectProps {
  packs: readonly LawPack[];
  value: LawPack['id'] | undefined;
  onChange: (pack: LawPack['id'] | undefined) => void;
  label: string;
  /** What stands where none is chosen; without it one must be chosen. */
  none?: string;
}

/** One of the rule packs, with the days of its acts. */
export function PackSelect({ packs, value, onChange, label, none }: PackSelectProps) {
  const words = useTexts(lawTexts);
  const say = useBilingual();
  return (
    <Select
      value={value ?? ''}
      aria-label={label}
      style={{ width: '100%', minWidth: 190 }}
      options={[
        ...(none === undefined ? [] : [{ value: '', label: none }]),
        ...packs.map((pack) => ({
          value: pack.id as string,
          label: `${say(pack.words)}${pack.isPresent ? words.present : ''}`,
          title: pack.to ? words.span(pack.from, pack.to) : words.since(pack.from),
        })),
      ]}
      onChange={(id: string) => onChange(packs.find((pack) => pack.id === id)?.id)}
    />
  );
}
