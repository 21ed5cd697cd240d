import { Button, InputNumber, Select } from 'antd';
import { useMemo, useState } from 'react';
import { articlesOn, placesOf } from '../../../../domain/law/articles.ts';
import { type Cite, citeWords } from '../../../../domain/law/cite.ts';
import { type LawKey, laws } from '../../../../domain/law/law-table.ts';
import { useLanguage } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useSession } from '../../session/use-session.ts';
import { documentTexts } from './document-texts.ts';

interface ArticlesFieldProps {
  id: string;
  value: Cite[];
  onChange: (cites: Cite[]) => void;
}

const keyOf = ({ law, article, paragraph, item }: Cite) => [law, article, paragraph ?? '', item ?? ''].join('|');

/** Places in laws, chosen to the paragraph and item from what is in force today; an article that is not listed is put together by hand. */
export function ArticlesField({ id, value, onChange }: ArticlesFieldProps) {
  const words = useTexts(documentTexts);
  const language = useLanguage();
  const { today } = useSession();
  const [isOther, setOther] = useState(false);
  const places = useMemo(
    () =>
      new Map(
        articlesOn(today).flatMap((row) =>
          placesOf(row).map((cite) => [keyOf(cite), { cite, label: `${citeWords(cite)[language]} ${row.words[language]}` }]),
        ),
      ),
    [today, language],
  );
  const chosen = new Map(value.map((cite) => [keyOf(cite), { cite, label: citeWords(cite)[language] }]));
  const all = new Map([...places, ...chosen]);
  return (
    <>
      <Select
        id={id}
        mode="multiple"
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={words.chooseArticles}
        style={{ width: '100%' }}
        options={[...all].map(([key, { label }]) => ({ value: key, label }))}
        value={[...chosen.keys()]}
        onChange={(keys: string[]) => onChange(keys.flatMap((key) => all.get(key)?.cite ?? []))}
      />
      {isOther ? (
        <OtherArticle
          onAdd={(cite) => {
            onChange([...value.filter((one) => keyOf(one) !== keyOf(cite)), cite]);
            setOther(false);
          }}
        />
      ) : (
        <Button size="small" type="link" onClick={() => setOther(true)}>
          {words.otherArticle}
        </Button>
      )}
    </>
  );
}

function OtherArticle({ onAdd }: { onAdd: (cite: Cite) => void }) {
  const words = useTexts(documentTexts);
  const language = useLanguage();
  const [law, setLaw] = useState<LawKey>();
  const [places, setPlaces] = useState<{ article?: number; paragraph?: number; item?: number }>({});
  const options = (Object.keys(laws) as LawKey[]).map((key) => ({ value: key, label: language === 'zh' ? laws[key].short : laws[key].en }));
  const number = (key: 'article' | 'paragraph' | 'item') => (
    <InputNumber
      min={1}
      max={999}
      precision={0}
      placeholder={words[key]}
      aria-label={words[key]}
      style={{ width: 72 }}
      value={places[key] ?? null}
      onChange={(next) => {
        const { [key]: _old, ...others } = places;
        setPlaces(next === null ? others : { ...others, [key]: next });
      }}
    />
  );
  const { article } = places;
  return (
    <div className="document-row" style={{ marginTop: 6 }}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={words.law}
        aria-label={words.law}
        options={options}
        value={law ?? null}
        style={{ flex: 1 }}
        onChange={(key: LawKey) => setLaw(key)}
      />
      {number('article')}
      {number('paragraph')}
      {number('item')}
      <Button disabled={law === undefined || article === undefined} onClick={() => law && article && onAdd({ law, ...places, article })}>
        {words.add}
      </Button>
    </div>
  );
}
