import { Checkbox, Input, InputNumber, Radio, Select } from 'antd';
import type { CaseDetail } from '../../../../contracts/case-records.ts';
import { retentions } from '../../../../domain/cases/archive-order.ts';
import { penaltyKinds } from '../../../../domain/law/penalty-kinds.ts';
import { useLanguage } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DayField } from '../../kit/DayField.tsx';
import { FormField } from '../../kit/FormField.tsx';
import type { ActFieldProps, CaseActName, CaseField } from './act-fields.ts';
import { actTexts, ownLabels } from './act-texts.ts';
import { EvidenceFields } from './EvidenceFields.tsx';
import { PartyFields } from './PartyFields.tsx';
import { PeoplePicker, PersonPicker } from './PeoplePicker.tsx';
import { ProposalFields } from './ProposalFields.tsx';

interface Props extends ActFieldProps {
  field: CaseField;
  name: CaseActName;
  one: CaseDetail;
}

/** One field of the form of an act. */
export function ActField(props: Props) {
  const { field, given, change, one } = props;
  switch (field) {
    case 'party':
      return <PartyFields path="" given={given} change={change} withFirm={props.name === 'addParty'} />;
    case 'evidence':
      return <EvidenceFields given={given} change={change} />;
    case 'proposal':
      return <ProposalFields given={given} change={change} one={one} />;
    case 'isComplex':
    case 'touchesLife':
    case 'isOpen':
    case 'isAskedByParty':
      return <Tick {...props} field={field} />;
    case 'handlerIds':
    case 'attendeeIds':
    case 'panelIds':
    case 'hostId':
    case 'clerkId':
    case 'toPersonId':
    case 'personId':
    case 'councilIds':
      return <PeopleField {...props} field={field} />;
    case 'recusalOf':
    case 'evidenceId':
    case 'kinds':
    case 'retention':
      return <ChoiceField {...props} field={field} />;
    default:
      return <PlainField {...props} field={field} />;
  }
}

function Tick({ field, given, change }: Props & { field: 'isComplex' | 'touchesLife' | 'isOpen' | 'isAskedByParty' }) {
  const words = useTexts(actTexts);
  return (
    <Checkbox checked={given[field] === true} onChange={({ target }) => change({ [field]: target.checked })} style={{ marginBottom: 12 }}>
      {words[field]}
    </Checkbox>
  );
}

type PeopleName = 'handlerIds' | 'attendeeIds' | 'panelIds' | 'hostId' | 'clerkId' | 'toPersonId' | 'personId' | 'councilIds';
const whys = { handlerIds: 'handlerIdsWhy', councilIds: 'councilIdsWhy', personId: 'personIdWhy' } as const;
const isExplained = (field: PeopleName): field is keyof typeof whys => field in whys;

function PeopleField({ field, given, change }: Props & { field: PeopleName }) {
  const words = useTexts(actTexts);
  const isMany = field.endsWith('Ids');
  const path = field === 'councilIds' ? 'attendeeIds' : field;
  return (
    <FormField
      path={path}
      label={words[field]}
      optional={field === 'panelIds' || field === 'clerkId' || field === 'councilIds'}
      {...(isExplained(field) ? { why: words[whys[field]] } : {})}
    >
      {(id) =>
        isMany ? (
          <PeoplePicker id={id} certified={field === 'handlerIds'} value={given[path]} onChange={(ids) => change({ [path]: ids })} />
        ) : (
          <PersonPicker id={id} value={given[field]} onChange={(person) => change({ [field]: person })} />
        )
      }
    </FormField>
  );
}

/** Choices that come from the case itself. */
function ChoiceField({ field, given, change, one }: Props & { field: 'recusalOf' | 'evidenceId' | 'kinds' | 'retention' }) {
  const words = useTexts(actTexts);
  const language = useLanguage();
  const path = { recusalOf: 'personId', evidenceId: 'evidenceId', kinds: 'kinds', retention: 'text' }[field];
  const outcome = one.partyList.find(({ id }) => id === given['partyId'])?.outcome;
  const options = {
    recusalOf: one.recusals.filter(({ settledOn }) => settledOn === null).map(({ person }) => ({ value: person.id, label: person.name })),
    evidenceId: one.evidence.map((item) => ({ value: item.id, label: `${item.number}　${item.name}` })),
    kinds: (outcome?.kinds ?? []).map((kind) => ({ value: kind, label: penaltyKinds[kind as keyof typeof penaltyKinds][language] })),
    retention: retentions.map((row) => ({ value: row.id, label: row[language] })),
  }[field];
  return (
    <FormField path={path} label={words[field]}>
      {(id) => (
        <Select
          id={id}
          {...(field === 'kinds' ? { mode: 'multiple' as const } : {})}
          value={(given[path] as string | undefined) ?? (field === 'kinds' ? ([] as unknown as string) : null)}
          options={options}
          onChange={(value) => change({ [path]: value })}
        />
      )}
    </FormField>
  );
}

type PlainName = Exclude<
  CaseField,
  | 'party'
  | 'evidence'
  | 'proposal'
  | 'isComplex'
  | 'touchesLife'
  | 'isOpen'
  | 'isAskedByParty'
  | 'handlerIds'
  | 'attendeeIds'
  | 'panelIds'
  | 'hostId'
  | 'clerkId'
  | 'toPersonId'
  | 'personId'
  | 'councilIds'
  | 'recusalOf'
  | 'evidenceId'
  | 'kinds'
  | 'retention'
>;

function PlainField({ field, name, given, change }: Props & { field: PlainName }) {
  const words = useTexts(actTexts);
  const own = field === 'text' ? ownLabels[name] : undefined;
  const set = (value: unknown) => change({ [field]: value });
  const text = (given[field] as string | undefined) ?? '';
  const isOptional = field === 'days' || field === 'place' || field === 'seal';
  const label = words[own ?? field];
  return (
    <FormField
      path={field}
      label={typeof label === 'string' ? label : field}
      optional={isOptional}
      {...(field === 'days' ? { why: words.daysWhy } : {})}
    >
      {(id) => {
        if (field === 'day' || field === 'until') return <DayField id={id} value={text} onChange={set} />;
        if (field === 'days')
          return <InputNumber id={id} min={1} max={365} value={given[field] as number} onChange={(days) => set(days ?? undefined)} />;
        if (field === 'agrees') return <Agrees id={id} name={name} value={given[field]} onChange={set} />;
        if (field === 'reason' || (field === 'text' && own !== 'hearingPlace'))
          return <Input.TextArea id={id} rows={5} maxLength={6000} value={text} onChange={({ target }) => set(target.value)} />;
        return <Input id={id} maxLength={200} value={text} onChange={({ target }) => set(target.value)} />;
      }}
    </FormField>
  );
}

function Agrees({ id, name, value, onChange }: { id: string; name: CaseActName; value: unknown; onChange: (value: boolean) => void }) {
  const words = useTexts(actTexts);
  const [yes, no] =
    name === 'answerDefence'
      ? [words.accepted, words.rejected]
      : name === 'settleRecusal'
        ? [words.upheld, words.refused]
        : [words.agree, words.disagree];
  return (
    <Radio.Group
      id={id}
      value={value}
      options={[
        { value: true, label: yes },
        { value: false, label: no },
      ]}
      onChange={({ target }) => onChange(target.value as boolean)}
    />
  );
}
