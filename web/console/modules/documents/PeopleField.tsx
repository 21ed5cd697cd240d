import { Button, Input } from 'antd';
import { useTexts } from '../../../shared/texts.ts';
import { documentTexts } from './document-texts.ts';

interface Person {
  name: string;
  certificate?: string;
  post?: string;
}

interface PeopleFieldProps {
  id: string;
  value: Person[];
  onChange: (people: Person[]) => void;
}

/** People as the document names them: name, certificate of an officer, post of others. */
export function PeopleField({ id, value, onChange }: PeopleFieldProps) {
  const words = useTexts(documentTexts);
  const people = value.length === 0 ? [{ name: '' }] : value;
  const set = (place: number, patch: Partial<Person>) =>
    onChange(people.map((one, other) => (other === place ? without({ ...one, ...patch }) : one)));
  return (
    <div>
      {people.map((person, place) => (
        <div key={place} className="document-row">
          <Input
            {...(place === 0 ? { id } : {})}
            value={person.name}
            placeholder={words.personName}
            maxLength={60}
            onChange={({ target }) => set(place, { name: target.value })}
          />
          <Input
            value={person.certificate ?? ''}
            placeholder={words.certificate}
            aria-label={words.certificate}
            maxLength={60}
            onChange={({ target }) => set(place, { certificate: target.value })}
          />
          <Input
            value={person.post ?? ''}
            placeholder={words.post}
            aria-label={words.post}
            maxLength={120}
            onChange={({ target }) => set(place, { post: target.value })}
          />
          <Button type="text" size="small" disabled={people.length === 1} onClick={() => onChange(people.filter((_, other) => other !== place))}>
            {words.remove}
          </Button>
        </div>
      ))}
      <Button size="small" type="link" onClick={() => onChange([...people, { name: '' }])}>
        {words.addPerson}
      </Button>
    </div>
  );
}

/** Emptied particulars are left out. */
function without({ name, certificate, post }: Person): Person {
  return { name, ...(certificate ? { certificate } : {}), ...(post ? { post } : {}) };
}
