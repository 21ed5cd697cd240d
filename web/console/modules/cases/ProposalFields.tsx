import { useQuery } from '@tanstack/react-query';
import { Checkbox, Input, InputNumber, Radio, Select } from 'antd';
import type { CaseDetail, ProposalBody } from '../../../../contracts/case-records.ts';
import { caseChoices } from '../../../../contracts/cases.ts';
import { useBilingual, useLanguage } from '../../../shared/language.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FormField } from '../../kit/FormField.tsx';
import type { ActFieldProps } from './act-fields.ts';
import { CiteLines } from './CiteLines.tsx';
import './cases.css';
import { proposalTexts } from './proposal-texts.ts';

const laterRules = ['same', 'lighter', 'heavier', 'no-longer-punishable'] as const;

/** What is proposed for a party: kinds, sum within its band, factors with the reason, articles to paragraph and item. */
export function ProposalFields({ given, change, one }: ActFieldProps & { one: CaseDetail }) {
  const words = useTexts(proposalTexts);
  const proposal = given['proposal'] as ProposalBody;
  const set = (patch: Partial<ProposalBody>) => change({ proposal: { ...proposal, ...patch } });
  const role = one.partyList.find(({ id }) => id === given['partyId'])?.role ?? 'unit';
  return (
    <>
      <FormField path="proposal.isPenalty" label={words.outcome}>
        {(id) => (
          <Radio.Group
            id={id}
            value={proposal.isPenalty}
            options={[
              { value: true, label: words.penalty },
              { value: false, label: words.none },
            ]}
            onChange={({ target }) => set({ isPenalty: target.value as boolean })}
          />
        )}
      </FormField>
      {proposal.isPenalty && <Sums proposal={proposal} set={set} on={one.actOn} role={role} />}
      <Factors proposal={proposal} set={set} on={one.actOn} />
      <FormField path="proposal.reason" label={words.reason}>
        {(id) => (
          <Input.TextArea id={id} rows={3} maxLength={2000} value={proposal.reason} onChange={({ target }) => set({ reason: target.value })} />
        )}
      </FormField>
      <FormField path="proposal.laterRule" label={words.laterRule} why={words.laterRuleWhy}>
        {(id) => (
          <Radio.Group
            id={id}
            value={proposal.laterRule}
            options={laterRules.map((rule) => ({ value: rule, label: words[rule] }))}
            onChange={({ target }) => set({ laterRule: target.value as ProposalBody['laterRule'] })}
          />
        )}
      </FormField>
      <CiteLines path="proposal.broken" label={words.broken} on={one.actOn} value={proposal.broken as never} onChange={(broken) => set({ broken })} />
      <CiteLines path="proposal.basis" label={words.basis} on={one.actOn} value={proposal.basis as never} onChange={(basis) => set({ basis })} />
      {proposal.isPenalty && (
        <FormField path="proposal.words" label={words.words} optional why={words.wordsWhy}>
          {(id) => (
            <Input.TextArea id={id} rows={2} maxLength={2000} value={proposal.words} onChange={({ target }) => set({ words: target.value })} />
          )}
        </FormField>
      )}
    </>
  );
}

interface PartProps {
  proposal: ProposalBody;
  set: (patch: Partial<ProposalBody>) => void;
  on: string;
}

function useChoices(on: string) {
  return useQuery({ ...pageFor(caseChoices, { query: { on } }), staleTime: 600_000 }).data;
}

function Sums({ proposal, set, on, role }: PartProps & { role: string }) {
  const words = useTexts(proposalTexts);
  const language = useLanguage();
  const say = useBilingual();
  const choices = useChoices(on);
  const { fined } = proposal;
  const band = choices?.bands.find((row) => row.act === fined?.act && row.stage === fined.stage && row.party === role);
  const yuan = (name: 'fineYuan' | 'confiscatedYuan' | 'leastYuan' | 'mostYuan') => (
    <FormField path={`proposal.${name}`} label={words[name]}>
      {(id) => (
        <InputNumber
          id={id}
          min={0}
          precision={name === 'confiscatedYuan' ? 2 : 0}
          style={{ width: '100%' }}
          value={proposal[name]}
          onChange={(value) => set({ [name]: value ?? (name === 'fineYuan' || name === 'confiscatedYuan' ? 0 : null) })}
        />
      )}
    </FormField>
  );
  return (
    <>
      <FormField path="proposal.kinds" label={words.kinds}>
        {(id) => (
          <Select
            id={id}
            mode="multiple"
            value={proposal.kinds}
            options={(choices?.penaltyKinds ?? []).map((kind) => ({ value: kind.key, label: kind[language] }))}
            onChange={(kinds: ProposalBody['kinds']) => set({ kinds })}
          />
        )}
      </FormField>
      <div className="case-two">
        <FormField path="proposal.fined.act" label={words.act} optional why={words.actWhy}>
          {(id) => (
            <Select
              id={id}
              allowClear
              value={fined?.act ?? null}
              options={(choices?.finedActs ?? []).map((act) => ({ value: act.key, label: act[language] }))}
              onChange={(act: NonNullable<ProposalBody['fined']>['act'] | null | undefined) =>
                set({ fined: act ? { act, stage: fined?.stage ?? 'first' } : null })
              }
            />
          )}
        </FormField>
        <FormField path="proposal.fined.stage" label={words.stage} why={fined && (band ? say(band.words) : words.noBand)}>
          {(id) => (
            <Select
              id={id}
              disabled={!fined}
              value={fined?.stage ?? null}
              options={(['first', 'overdue', 'aggravated'] as const).map((stage) => ({ value: stage, label: words[stage] }))}
              onChange={(stage: NonNullable<ProposalBody['fined']>['stage']) => fined && set({ fined: { ...fined, stage } })}
            />
          )}
        </FormField>
        {yuan('fineYuan')}
        {yuan('confiscatedYuan')}
        {!band && yuan('leastYuan')}
        {!band && yuan('mostYuan')}
      </div>
    </>
  );
}

function Factors({ proposal, set, on }: PartProps) {
  const words = useTexts(proposalTexts);
  const language = useLanguage();
  const say = useBilingual();
  const factors = useChoices(on)?.factors ?? [];
  if (factors.length === 0) return null; // before the rules on discretion there are none to choose
  return (
    <FormField path="proposal.factors" label={words.factors} optional>
      {(id) => (
        <div id={id} tabIndex={-1}>
          <Checkbox.Group className="case-factors" value={proposal.factors} onChange={(chosen) => set({ factors: chosen as string[] })}>
            {factors.map((factor) => (
              <Checkbox key={factor.key} value={factor.key}>
                {factor[language]} <span className="quiet">{`${words[`effect-${factor.effect}`]}　${say(factor.basis)}`}</span>
              </Checkbox>
            ))}
          </Checkbox.Group>
        </div>
      )}
    </FormField>
  );
}
