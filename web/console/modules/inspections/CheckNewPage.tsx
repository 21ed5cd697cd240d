import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Checkbox, Input, InputNumber, Radio, Select } from 'antd';
import { listCheckOfficers, makeCheck } from '../../../../contracts/checks.ts';
import { useLanguage } from '../../../shared/language.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { DayField } from '../../kit/DayField.tsx';
import { FileDrafts } from '../../kit/FileDrafts.tsx';
import { FirmPicker } from '../../kit/FirmPicker.tsx';
import { FormField } from '../../kit/FormField.tsx';
import { FormGroup, FormPage } from '../../kit/FormPage.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useDraft } from '../../kit/use-draft.ts';
import { useSession } from '../../session/use-session.ts';
import { useProblemTerms } from '../problems/use-problem-terms.ts';
import { checkTexts } from './check-texts.ts';

interface CheckDraft {
  enterpriseId: string | undefined;
  madeOn: string;
  officerIds: string[];
  teams: number;
  sector: number | undefined;
  summary: string;
  foundNothing: boolean | undefined;
  fileIds: string[];
}

interface PartProps {
  value: CheckDraft;
  change: (patch: Partial<CheckDraft>) => void;
}

export function CheckNewPage() {
  const words = useTexts(checkTexts);
  const navigate = useNavigate();
  const { today } = useSession();
  const draft = useDraft<CheckDraft>('check-new', {
    enterpriseId: undefined,
    madeOn: today,
    officerIds: [],
    teams: 1,
    sector: undefined,
    summary: '',
    foundNothing: undefined,
    fileIds: [],
  });
  const make = useAct(makeCheck, {
    quiet: true,
    onDone: ({ id }) => {
      draft.submitted();
      void navigate({ to: '/inspections/$id', params: { id } });
    },
  });
  const submit = () => {
    const { enterpriseId = '', sector, foundNothing, ...rest } = draft.value;
    void make.act({ body: { ...rest, enterpriseId, foundNothing: foundNothing as boolean, ...(sector === undefined ? {} : { sector }) } });
  };
  return (
    <>
      <PageHead title={words.newTitle} back={<Link to="/inspections">{words.back}</Link>} state={<span className="quiet">{words.newWhy}</span>} />
      <FormPage
        refusal={make.refusal}
        draft={draft}
        onSubmit={submit}
        acts={
          <Button type="primary" htmlType="submit" loading={make.running}>
            {words.submit}
          </Button>
        }
      >
        <WhenAndWho value={draft.value} change={draft.change} />
        <WhatWasSeen value={draft.value} change={draft.change} />
      </FormPage>
    </>
  );
}

function WhenAndWho({ value, change }: PartProps) {
  const words = useTexts(checkTexts);
  const { today } = useSession();
  const { data } = useQuery({ ...pageFor(listCheckOfficers, { query: { on: value.madeOn || today } }), enabled: value.madeOn !== '' });
  const firmWhy = (
    <>
      {words.firmWhy}{' '}
      <a href="/enterprises/new" target="_blank" rel="noopener">
        {words.newFirm}
      </a>
    </>
  );
  return (
    <FormGroup title={words.groupWho}>
      <FormField path="enterpriseId" label={words.firm} why={firmWhy}>
        {(id) => <FirmPicker id={id} value={value.enterpriseId} onChange={(enterpriseId) => change({ enterpriseId })} />}
      </FormField>
      <FormField path="madeOn" label={words.madeOn}>
        {(id) => <DayField id={id} value={value.madeOn} to={today} onChange={(day) => change({ madeOn: day ?? '' })} />}
      </FormField>
      <FormField path="officerIds" label={words.officers} why={words.officersWhy}>
        {(id) => (
          <div id={id} tabIndex={-1}>
            <Checkbox.Group value={value.officerIds} onChange={(officerIds) => change({ officerIds })} style={{ display: 'grid', gap: 6 }}>
              {(data?.rows ?? []).map((officer) => (
                <Checkbox key={officer.personId} value={officer.personId} disabled={!officer.isCertified}>
                  {officer.name}{' '}
                  <span className={officer.isCertified ? 'quiet' : 'late'}>
                    {officer.isCertified ? words.certificate(officer.certificate ?? '', officer.certificateUntil ?? '') : words.noCertificate}
                  </span>
                </Checkbox>
              ))}
            </Checkbox.Group>
          </div>
        )}
      </FormField>
      <FormField path="teams" label={words.teams}>
        {(id) => <InputNumber id={id} min={1} max={20} value={value.teams} onChange={(teams) => change({ teams: teams ?? 1 })} />}
      </FormField>
    </FormGroup>
  );
}

function WhatWasSeen({ value, change }: PartProps) {
  const words = useTexts(checkTexts);
  const language = useLanguage();
  const { choices } = useProblemTerms();
  return (
    <FormGroup title={words.groupWhat}>
      <FormField path="foundNothing" label={words.result}>
        {(id) => (
          <Radio.Group
            id={id}
            value={value.foundNothing}
            onChange={({ target }) => change({ foundNothing: target.value as boolean })}
            options={[
              { value: false, label: words.something },
              { value: true, label: words.nothing },
            ]}
          />
        )}
      </FormField>
      <FormField path="summary" label={words.summary} optional>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={4}
            maxLength={4000}
            placeholder={words.summaryHint}
            value={value.summary}
            onChange={({ target }) => change({ summary: target.value })}
          />
        )}
      </FormField>
      <FormField path="sector" label={words.sector} optional why={words.sectorWhy}>
        {(id) => (
          <Select
            id={id}
            value={value.sector ?? null}
            allowClear
            options={choices.sectors.filter((one) => one.isOwn).map((one) => ({ value: one.number, label: one.names[language] }))}
            onChange={(sector: number | null | undefined) => change({ sector: sector ?? undefined })}
          />
        )}
      </FormField>
      <FormField path="fileIds" label={words.papers} optional>
        {(id) => <FileDrafts id={id} value={value.fileIds} onChange={(fileIds) => change({ fileIds })} />}
      </FormField>
    </FormGroup>
  );
}
