import { Spin } from 'antd';
import { useTexts } from '../../shared/texts.ts';
import { kitTexts } from './kit-texts.ts';

export function Loading() {
  const words = useTexts(kitTexts);
  return (
    <div role="status" aria-label={words.loading} style={{ padding: '64px 0', textAlign: 'center' }}>
      <Spin delay={300} />
    </div>
  );
}
