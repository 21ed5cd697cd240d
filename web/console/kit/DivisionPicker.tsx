import { TreeSelect } from 'antd';
import { useMemo } from 'react';
import type { DivisionRow } from '../../../contracts/divisions.ts';
import { regionHolds } from '../../../domain/divisions/region-code.ts';
import { defineTexts, useTexts } from '../../shared/texts.ts';
import { divisionTree, useDivisions } from './divisions.ts';

const pickerTexts = defineTexts({
  zh: { choose: '选择地区', find: '名称或拼音首字母', none: '没有相符的地区' },
  en: { choose: 'Choose a place', find: 'Name or initials in pinyin', none: 'No such place' },
});

export interface DivisionPickerProps {
  value: string | undefined;
  onChange: (code: string | undefined) => void;
  /** Only this division and what lies under it; absent: all. */
  within?: string;
  /** Levels to offer; absent: all. */
  levels?: DivisionRow['level'][];
  /** The day whose divisions are meant; absent: today. */
  on?: string;
  placeholder?: string;
  width?: number | string;
  /** Of the field, so that a label or the list of faults can lead here. */
  id?: string;
}

/** A division by its tree, by typing its name, or by the initials of its pinyin ("nj" finds 南京). */
export function DivisionPicker({ value, onChange, within, levels, on, placeholder, width = '100%', id }: DivisionPickerProps) {
  const words = useTexts(pickerTexts);
  const { data, isPending } = useDivisions(on);
  const tree = useMemo(() => {
    const offered = (row: DivisionRow) => (!within || regionHolds(within, row.code)) && (!levels || levels.includes(row.level));
    return divisionTree((data ?? []).filter(offered));
  }, [data, within, levels]);
  return (
    <TreeSelect
      {...(id ? { id } : {})}
      value={value}
      onChange={(code: string | undefined) => onChange(code)}
      treeData={tree}
      treeDefaultExpandedKeys={tree.map((node) => node.value)}
      showSearch={{ filterTreeNode: (typed, node) => String(node['words']).includes(typed.trim().toLowerCase()) }}
      placeholder={placeholder ?? words.choose}
      aria-label={placeholder ?? words.choose}
      title={words.find}
      notFoundContent={words.none}
      loading={isPending}
      allowClear
      listHeight={320}
      popupMatchSelectWidth={280}
      style={{ width }}
    />
  );
}
