import { useQuery } from '@tanstack/react-query';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { z } from 'zod';
import { campaignKinds } from '../../../../contracts/campaigns.ts';
import { useBilingual } from '../../../shared/language.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { campaignTexts } from './campaign-texts.ts';

type Basis = z.output<typeof campaignKinds.output>['kinds'][number]['basis'];

/** The kinds of illegal act with their sub-kinds and the articles in force on a day. */
export function CampaignKinds({ id, on, onChange }: { id: string; on: string | undefined; onChange: (day: string | undefined) => void }) {
  const words = useTexts(campaignTexts);
  const say = useBilingual();
  const { data, error, refetch } = useQuery(pageFor(campaignKinds, { params: { id }, query: on ? { on } : {} }));
  if (error && !data) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <section className="campaign-part">
      <div style={{ marginBottom: 12 }}>
        <label>
          <span className="quiet">{words.on} </span>
          <DatePicker value={dayjs(data.on)} allowClear={on !== undefined} onChange={(day) => onChange(day?.format('YYYY-MM-DD'))} />
        </label>
      </div>
      <PlainTable
        heads={[words.kind, words.kindBasis, words.outcome]}
        rows={data.kinds.map((kind) => [
          <>
            {`（${kind.code}）${say(kind.names)}`}
            {kind.subKinds.map((sub) => (
              <div key={sub.code} className="quiet">
                {sub.code} {say(sub.names)}
              </div>
            ))}
          </>,
          <BasisList key="basis" basis={[...kind.subKinds.flatMap((sub) => sub.basis), ...kind.basis]} />,
          say(kind.usualOutcome),
        ])}
      />
      <h2 style={{ marginTop: 20 }}>{words.grades}</h2>
      <PlainTable
        heads={[words.grades, words.definition, words.basis]}
        rows={data.grades.map((grade) => [
          <span key="name" className="campaign-name">
            {say(grade.names)}
          </span>,
          say(grade.definition),
          say(grade.basis),
        ])}
      />
    </section>
  );
}

function BasisList({ basis }: { basis: Basis }) {
  const words = useTexts(campaignTexts);
  const say = useBilingual();
  if (basis.length === 0) return <span className="late">{words.noBasis}</span>;
  return (
    <>
      {basis.map((one) => (
        <div key={one.text.zh}>
          {say(one.text)}
          {one.confidence === 'low' && <span className="quiet">（{words.toConfirm}）</span>}
        </div>
      ))}
    </>
  );
}
