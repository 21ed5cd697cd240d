import { useQuery } from '@tanstack/react-query';
import { Checkbox, Input, Radio, Select } from 'antd';
import { listCheckOfficers } from '../../../../contracts/checks.ts';
import { listVisitPartners } from '../../../../contracts/inspections.ts';
import { VISIT_PHASES } from '../../../../domain/inspections/checklist-row.ts';
import { getTaskSource, TASK_SOURCES } from '../../../../domain/inspections/task-sources.ts';
import { useLanguage } from '../../../shared/language.ts';
import { pageFor, queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DayField } from '../../kit/DayField.tsx';
import { FirmPicker } from '../../kit/FirmPicker.tsx';
import { FormField } from '../../kit/FormField.tsx';
import { FormGroup } from '../../kit/FormPage.tsx';
import { useSession } from '../../session/use-session.ts';
import { checkTexts } from './check-texts.ts';
import { inspectionTexts } from './inspection-texts.ts';
import type { PlanPartProps } from './plan-draft.ts';

/** Firm, days and officers. */
export function WhereAndWhen({ value, change, isFirmFixed }: PlanPartProps & { isFirmFixed: boolean }) {
  const words = useTexts(inspectionTexts);
  const checkWords = useTexts(checkTexts);
  const { today } = useSession();
  const on = value.plannedTo || today;
  const { data } = useQuery(pageFor(listCheckOfficers, { query: { on } }));
  return (
    <FormGroup title={words.whoWhen}>
      <FormField path="enterpriseId" label={words.firm}>
        {(id) => (
          <FirmPicker id={id} value={value.enterpriseId} disabled={isFirmFixed} onChange={(enterpriseId) => change({ enterpriseId, invited: [] })} />
        )}
      </FormField>
      <div style={{ display: 'flex', gap: 16 }}>
        <FormField path="plannedFrom" label={words.from}>
          {(id) => <DayField id={id} value={value.plannedFrom} from={today} onChange={(day) => change({ plannedFrom: day ?? '' })} />}
        </FormField>
        <FormField path="plannedTo" label={words.to}>
          {(id) => <DayField id={id} value={value.plannedTo} from={value.plannedFrom} onChange={(day) => change({ plannedTo: day ?? '' })} />}
        </FormField>
      </div>
      <FormField path="officerIds" label={words.officers} why={words.officersWhy}>
        {(id) => (
          <div id={id} tabIndex={-1}>
            <Checkbox.Group value={value.officerIds} onChange={(officerIds) => change({ officerIds })} style={{ display: 'grid', gap: 6 }}>
              {(data?.rows ?? []).map((officer) => (
                <Checkbox key={officer.personId} value={officer.personId} disabled={!officer.isCertified}>
                  {officer.name}{' '}
                  <span className={officer.isCertified ? 'quiet' : 'late'}>
                    {officer.isCertified ? checkWords.certificate(officer.certificate ?? '', officer.certificateUntil ?? '') : words.noCertificate}
                  </span>
                </Checkbox>
              ))}
            </Checkbox.Group>
          </div>
        )}
      </FormField>
      {value.drawId !== null && (
        <FormField path="officersReason" label={words.officersReason} optional>
          {(id) => <Input id={id} maxLength={400} value={value.officersReason} onChange={({ target }) => change({ officersReason: target.value })} />}
        </FormField>
      )}
    </FormGroup>
  );
}

/** Task source, basis, matters and notice. */
export function WhatAndWhy({ value, change }: PlanPartProps) {
  const words = useTexts(inspectionTexts);
  const language = useLanguage();
  const sources = TASK_SOURCES.filter(({ id }) => (id === 'random-draw') === (value.drawId !== null));
  const isNamed = value.source !== undefined && getTaskSource(value.source).needsWords;
  return (
    <FormGroup title={words.what}>
      <FormField path="source" label={words.source}>
        {(id) => (
          <Select
            id={id}
            value={value.source ?? null}
            options={sources.map((row) => ({ value: row.id, label: row[language] }))}
            onChange={(source) => change({ source: source ?? undefined })}
          />
        )}
      </FormField>
      <FormField path="sourceWords" label={words.sourceWords} optional={!isNamed}>
        {(id) => <Input id={id} maxLength={400} value={value.sourceWords} onChange={({ target }) => change({ sourceWords: target.value })} />}
      </FormField>
      <FormField path="basis" label={words.basis} why={words.basisWhy}>
        {(id) => <Input.TextArea id={id} rows={2} maxLength={600} value={value.basis} onChange={({ target }) => change({ basis: target.value })} />}
      </FormField>
      <FormField path="matters" label={words.matters}>
        {(id) => (
          <Input.TextArea id={id} rows={3} maxLength={2000} value={value.matters} onChange={({ target }) => change({ matters: target.value })} />
        )}
      </FormField>
      <FormField path="place" label={words.place} optional>
        {(id) => <Input id={id} maxLength={200} value={value.place} onChange={({ target }) => change({ place: target.value })} />}
      </FormField>
      <FormField path="phase" label={words.phase}>
        {(id) => (
          <Select
            id={id}
            value={value.phase}
            options={VISIT_PHASES.map((row) => ({ value: row.id, label: row[language] }))}
            onChange={(phase) => change({ phase })}
          />
        )}
      </FormField>
      <FormField path="noticeWay" label={words.noticeWay}>
        {(id) => (
          <Radio.Group
            id={id}
            value={value.noticeWay}
            options={[
              { value: 'ahead', label: words.ahead },
              { value: 'at-door', label: words.atDoor },
            ]}
            onChange={({ target }) => change({ noticeWay: target.value as 'ahead' | 'at-door' })}
          />
        )}
      </FormField>
    </FormGroup>
  );
}

/** Bodies asked along, each with what it is to look at. */
export function WithWhom({ value, change }: PlanPartProps) {
  const words = useTexts(inspectionTexts);
  const enterprise = value.enterpriseId;
  const { data } = useQuery({ ...queryFor(listVisitPartners, { query: { enterprise: enterprise ?? '' } }), enabled: enterprise !== undefined });
  const rows = data?.rows ?? [];
  return (
    <FormGroup title={words.with}>
      <FormField path="invited" label={words.invited} optional why={words.invitedWhy}>
        {(id) => (
          <Select
            id={id}
            mode="multiple"
            value={value.invited.map(({ unitId }) => unitId)}
            options={rows.map((row) => ({ value: row.id, label: row.name }))}
            onChange={(ids: string[]) =>
              change({ invited: ids.map((unitId) => value.invited.find((one) => one.unitId === unitId) ?? { unitId, matters: '' }) })
            }
          />
        )}
      </FormField>
      {value.invited.map(({ unitId, matters }, place) => (
        <FormField
          key={unitId}
          path={`invited.${place}.matters`}
          label={`${rows.find(({ id }) => id === unitId)?.name ?? ''}：${words.matters}`}
          optional
        >
          {(id) => (
            <Input
              id={id}
              maxLength={600}
              value={matters}
              onChange={({ target }) =>
                change({ invited: value.invited.map((one) => (one.unitId === unitId ? { unitId, matters: target.value } : one)) })
              }
            />
          )}
        </FormField>
      ))}
    </FormGroup>
  );
}

/** Asked for only where the board asks for them. */
export function Reasons({ value, change, asks }: PlanPartProps & { asks: { clash: boolean; cap: boolean } }) {
  const words = useTexts(inspectionTexts);
  if (!asks.clash && !asks.cap) return null;
  return (
    <FormGroup title={words.reasons}>
      {asks.clash && (
        <FormField path="clashReason" label={words.clashReason}>
          {(id) => (
            <Input.TextArea
              id={id}
              rows={2}
              maxLength={1000}
              value={value.clashReason}
              onChange={({ target }) => change({ clashReason: target.value })}
            />
          )}
        </FormField>
      )}
      {asks.cap && (
        <FormField path="overCapReason" label={words.overCapReason}>
          {(id) => (
            <Input.TextArea
              id={id}
              rows={2}
              maxLength={1000}
              value={value.overCapReason}
              onChange={({ target }) => change({ overCapReason: target.value })}
            />
          )}
        </FormField>
      )}
    </FormGroup>
  );
}
