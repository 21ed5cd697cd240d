import { Button } from 'antd';
import { switchLanguage, useLanguage } from '../../shared/language.ts';

/** Names the other language in that language. */
export function LanguageSwitch() {
  const other = useLanguage() === 'zh' ? 'en' : 'zh';
  return (
    <Button type="text" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => switchLanguage(other)}>
      {other === 'zh' ? '中文' : 'English'}
    </Button>
  );
}
