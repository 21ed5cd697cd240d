import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * The four typefaces of an official document and the families that may stand for each, best first:
 * what an office's own folder or the system may hold (方正, Windows, macOS, Fandol, LXGW, Noto CJK), and last what the
 * project installs. The licensed faces cannot be shipped, so without them:
 *   仿宋 body              Noto Serif SC, regular
 *   小标宋 mark and title   Noto Serif SC, bold
 *   黑体 headings           Noto Sans SC, medium
 *   楷体 second headings    Noto Serif SC, semi-bold
 * A character that the first face lacks (喆堃旻昇㎡ in GB 2312 fonts) is taken from the next in the list.
 */
export const fontFamilies = {
  fang: [
    '方正仿宋_GBK',
    'FZFangSong-Z02',
    'FZFangSong-Z02S',
    '仿宋_GB2312',
    'FangSong_GB2312',
    '仿宋',
    'FangSong',
    'STFangsong',
    'FandolFang',
    'FandolFang R',
    'Noto Serif SC',
    'Noto Serif CJK SC',
  ],
  song: ['方正小标宋_GBK', '方正小标宋简体', 'FZXiaoBiaoSong-B05', 'FZXiaoBiaoSong-B05S', 'Noto Serif SC', 'Noto Serif CJK SC'],
  hei: ['方正黑体_GBK', 'FZHei-B01', 'FZHei-B01S', '黑体', 'SimHei', 'STHeiti', 'FandolHei', 'Noto Sans SC', 'Noto Sans CJK SC'],
  kai: [
    '方正楷体_GBK',
    'FZKai-Z03',
    'FZKai-Z03S',
    '楷体_GB2312',
    'KaiTi_GB2312',
    '楷体',
    'KaiTi',
    'STKaiti',
    'FandolKai',
    'LXGW WenKai',
    'Noto Serif SC',
    'Noto Serif CJK SC',
  ],
} as const;

const installed = createRequire(import.meta.url);

/**
 * Folders to read fonts from: the office's own (given, else ANZHI_FONTS), then the weights that the project installs.
 * The fonts of the system are always known to the compiler besides.
 */
export function fontFolders(own: string | undefined = process.env.ANZHI_FONTS): string[] {
  const serif = path.dirname(installed.resolve('@expo-google-fonts/noto-serif-sc/package.json'));
  const sans = path.dirname(installed.resolve('@expo-google-fonts/noto-sans-sc/package.json'));
  return [
    ...(own === undefined || own === '' ? [] : [own]),
    ...['400Regular', '600SemiBold', '700Bold'].map((weight) => path.join(serif, weight)),
    ...['400Regular', '500Medium'].map((weight) => path.join(sans, weight)),
  ];
}
