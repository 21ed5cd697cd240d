import { useNavigate } from '@tanstack/react-router';
import { Tabs } from 'antd';
import { useTexts } from '../../../shared/texts.ts';
import { PageHead, type PageHeadProps } from '../../kit/PageHead.tsx';
import { lawTexts } from './law-texts.ts';
import './law.css';

const places = [
  { key: 'reckoner', path: '/law' },
  { key: 'rules', path: '/law/rules' },
  { key: 'difference', path: '/law/difference' },
  { key: 'applicable', path: '/law/applicable' },
  { key: 'parameters', path: '/law/parameters' },
] as const;

/** The head of each page about the law, and the way to the others. */
export function LawPlaces({ here, ...head }: { here: (typeof places)[number]['key'] } & Omit<PageHeadProps, 'title'>) {
  const words = useTexts(lawTexts);
  const navigate = useNavigate();
  return (
    <>
      <PageHead title={words[here]} {...head} />
      <Tabs
        className="no-print"
        activeKey={here}
        onChange={(key) => void navigate({ to: places.find((one) => one.key === key)?.path ?? '/law' })}
        items={places.map(({ key }) => ({ key, label: words[key] }))}
      />
    </>
  );
}
