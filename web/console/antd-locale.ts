import type { Locale } from 'antd/es/locale/index.js';
import enUS from 'antd/es/locale/en_US.js';
import zhCN from 'antd/es/locale/zh_CN.js';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn.js';
import type { Language } from '../shared/language.ts';

/** The words of antd's own parts (pages, calendar, empty lists); sets the calendar's language too. */
export function antdLocaleOf(language: Language): Locale {
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  return localeIn(language === 'zh' ? zhCN : enUS);
}

/** antd declares its ES modules as CommonJS, so the compiler sees one `default` more than there is. */
function localeIn(module: Locale | { default: Locale }): Locale {
  return 'default' in module ? module.default : module;
}
