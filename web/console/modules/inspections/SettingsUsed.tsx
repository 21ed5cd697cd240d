import { Link } from '@tanstack/react-router';
import type { SettingUsed } from '../../../../contracts/provincial-parameters.ts';
import { useBilingual } from '../../../shared/language.ts';
import { defineTexts, useTexts } from '../../../shared/texts.ts';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { useMay } from '../../session/use-session.ts';

const settingTexts = defineTexts({
  zh: {
    used: (all: number, own: number) => `所用数值：${all} 项，其中平台缺省（待核实）${own} 项`,
    item: '项目',
    value: '数值',
    origin: '来源',
    toParameters: '本省数值',
    days: '日',
    points: '分',
  },
  en: {
    used: (all, own) => `Values used: ${all}, of which defaults of the platform (to be confirmed): ${own}`,
    item: 'Item',
    value: 'Value',
    origin: 'Where it comes from',
    toParameters: 'Values of the province',
    days: 'days',
    points: 'points',
  },
});

/** The values that a page went by, each with the document that sets it or as a default that is to be confirmed, and why. */
export function SettingsUsed({ settings }: { settings: readonly SettingUsed[] }) {
  const words = useTexts(settingTexts);
  const say = useBilingual();
  const may = useMay();
  const units: Partial<Record<SettingUsed['unit'], string>> = { days: words.days, points: words.points };
  const doubts = new Map(settings.flatMap(({ doubt }) => (doubt ? [[doubt.zh, doubt] as const] : [])));
  return (
    <details className="visit-settings">
      <summary>{words.used(settings.length, settings.filter(({ doubt }) => doubt !== null).length)}</summary>
      {[...doubts.values()].map((doubt) => (
        <p key={doubt.zh} className="quiet">
          {say(doubt)}
        </p>
      ))}
      <PlainTable
        heads={[words.item, words.value, words.origin]}
        rows={settings.map((one) => [say(one.words), `${one.value} ${units[one.unit] ?? ''}`, say(one.origin)])}
      />
      {may('law.read') && <Link to="/law/parameters">{words.toParameters}</Link>}
    </details>
  );
}
