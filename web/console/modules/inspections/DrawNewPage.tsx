import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Checkbox, Input, InputNumber, Select } from 'antd';
import { listCheckOfficers } from '../../../../contracts/checks.ts';
import { previewDrawList, publishDrawList } from '../../../../contracts/inspection-draws.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { DayField } from '../../kit/DayField.tsx';
import { DivisionPicker } from '../../kit/DivisionPicker.tsx';
import { FormField } from '../../kit/FormField.tsx';
import { FormGroup, FormPage } from '../../kit/FormPage.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useDraft } from '../../kit/use-draft.ts';
import { useSession } from '../../session/use-session.ts';
import { useSectorOptions } from '../enterprises/use-sector-options.ts';
import { drawTexts } from './draw-texts.ts';
import './inspections.css';

interface ListDraft {
  title: string;
  region: string;
  sector: number | undefined;
  notCheckedSince: string | undefined;
  officerIds: string[];
  firmsWanted: number;
  officersPerFirm: number;
  seedSource: string;
}

interface PartProps {
  value: ListDraft;
  change: (patch: Partial<ListDraft>) => void;
}

/** The list of a draw before it is published: whom it holds, how many are drawn, where the seed will come from. */
export function DrawNewPage() {
  const words = useTexts(drawTexts);
  const navigate = useNavigate();
  const { unit } = useSession();
  const draft = useDraft<ListDraft>('draw-new', {
    title: '',
    region: unit?.regionCode ?? '',
    sector: undefined,
    notCheckedSince: undefined,
    officerIds: [],
    firmsWanted: 5,
    officersPerFirm: 2,
    seedSource: '',
  });
  const { value, change } = draft;
  const publish = useAct(publishDrawList, {
    quiet: true,
    onDone: ({ id }) => {
      draft.submitted();
      void navigate({ to: '/inspections/draws/$id', params: { id } });
    },
  });
  const scope = scopeOf(value);
  const { data } = useQuery({ ...pageFor(previewDrawList, { query: scope }), enabled: value.region !== '' });
  const submit = () => {
    const { title, officerIds, firmsWanted, officersPerFirm, seedSource } = value;
    void publish.act({ body: { ...scope, title, officerIds, firmsWanted, officersPerFirm, seedSource } });
  };
  return (
    <>
      <PageHead title={words.publish} back={<Link to="/inspections/draws">{words.back}</Link>} />
      <div className="visit-form">
        <FormPage
          refusal={publish.refusal}
          draft={draft}
          onSubmit={submit}
          acts={
            <Button type="primary" htmlType="submit" loading={publish.running}>
              {words.publish}
            </Button>
          }
        >
          <Scope value={value} change={change} />
          <HowMany value={value} change={change} />
        </FormPage>
        <aside className="visit-beside">
          <h2>{data ? (data.isTooMany ? words.tooMany : words.preview(data.firms)) : words.list}</h2>
          <ul>
            {data?.first.map((firm) => (
              <li key={firm.id}>{firm.name}</li>
            ))}
          </ul>
        </aside>
      </div>
    </>
  );
}

function scopeOf({ region, sector, notCheckedSince }: ListDraft) {
  return { region, ...(sector === undefined ? {} : { sector }), ...(notCheckedSince === undefined ? {} : { notCheckedSince }) };
}

function Scope({ value, change }: PartProps) {
  const words = useTexts(drawTexts);
  const sectors = useSectorOptions();
  const { today } = useSession();
  const { data } = useQuery(pageFor(listCheckOfficers, { query: { on: today } }));
  return (
    <FormGroup title={words.who}>
      <FormField path="title" label={words.name}>
        {(id) => <Input id={id} maxLength={120} value={value.title} onChange={({ target }) => change({ title: target.value })} />}
      </FormField>
      <FormField path="region" label={words.region}>
        {(id) => <DivisionPicker id={id} value={value.region} onChange={(region) => change({ region: region ?? '' })} />}
      </FormField>
      <FormField path="sector" label={words.sector} optional>
        {(id) => (
          <Select
            id={id}
            allowClear
            value={value.sector ?? null}
            options={sectors}
            onChange={(sector: number | null | undefined) => change({ sector: sector ?? undefined })}
          />
        )}
      </FormField>
      <FormField path="notCheckedSince" label={words.notCheckedSince} optional>
        {(id) => <DayField id={id} value={value.notCheckedSince} to={today} onChange={(notCheckedSince) => change({ notCheckedSince })} />}
      </FormField>
      <FormField path="officerIds" label={words.officers}>
        {(id) => (
          <div id={id} tabIndex={-1}>
            <Checkbox.Group
              value={value.officerIds}
              onChange={(officerIds) => change({ officerIds })}
              options={(data?.rows ?? []).map((row) => ({ value: row.personId, label: row.name, disabled: !row.isCertified }))}
            />
          </div>
        )}
      </FormField>
    </FormGroup>
  );
}

function HowMany({ value, change }: PartProps) {
  const words = useTexts(drawTexts);
  return (
    <FormGroup title={words.howMany}>
      <FormField path="firmsWanted" label={words.wanted}>
        {(id) => <InputNumber id={id} min={1} max={500} value={value.firmsWanted} onChange={(n) => change({ firmsWanted: n ?? 1 })} />}
      </FormField>
      <FormField path="officersPerFirm" label={words.perFirm}>
        {(id) => <InputNumber id={id} min={2} max={10} value={value.officersPerFirm} onChange={(n) => change({ officersPerFirm: n ?? 2 })} />}
      </FormField>
      <FormField path="seedSource" label={words.seedSource} why={words.seedSourceWhy}>
        {(id) => <Input id={id} maxLength={200} value={value.seedSource} onChange={({ target }) => change({ seedSource: target.value })} />}
      </FormField>
    </FormGroup>
  );
}
