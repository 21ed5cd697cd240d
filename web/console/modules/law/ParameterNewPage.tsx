import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { addParameter, listParameters, type ParameterRow } from '../../../../contracts/provincial-parameters.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { FormPage } from '../../kit/FormPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useDraft } from '../../kit/use-draft.ts';
import { useSession } from '../../session/use-session.ts';
import { type ParameterDraft, ParameterFields } from './ParameterFields.tsx';
import { parameterTexts } from './parameter-texts.ts';
import { valueOf } from './show-value.ts';

const parameterNewRoute = getRouteApi('/shell/law/parameters/new');

export function ParameterNewPage() {
  const words = useTexts(parameterTexts);
  const { data, error, refetch } = useQuery(queryFor(listParameters, {}));
  if (error && !data) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      <PageHead title={words.setTitle} back={<Link to="/law/parameters">{words.back}</Link>} />
      {data.mayChange ? <NewParameter rows={data.rows} /> : <p className="quiet">{words.onlyProvince}</p>}
    </>
  );
}

/** A new value from a day on, with document, who decided and why. */
function NewParameter({ rows }: { rows: readonly ParameterRow[] }) {
  const words = useTexts(parameterTexts);
  const navigate = useNavigate();
  const { today } = useSession();
  const { key = 'hearing-fine-unit' } = parameterNewRoute.useSearch();
  const draft = useDraft<ParameterDraft>('parameter-new', {
    key,
    value: null,
    from: today,
    to: undefined,
    document: '',
    decidedBy: '',
    why: '',
  });
  const { value: given, change } = draft;
  const add = useAct(addParameter, {
    quiet: true,
    onDone: () => {
      draft.submitted();
      void navigate({ to: '/law/parameters' });
    },
  });
  const row = rows.find((one) => one.key === given.key);
  const submit = () =>
    void add.act({
      body: {
        ...given,
        value: (given.value === null ? null : valueOf(given.value, row?.unit ?? 'yuan')) as number,
        from: given.from ?? '',
      },
    });
  return (
    <FormPage
      refusal={add.refusal}
      draft={draft}
      onSubmit={submit}
      acts={
        <Button type="primary" htmlType="submit" loading={add.running}>
          {words.submit}
        </Button>
      }
    >
      <ParameterFields rows={rows} value={given} change={change} />
    </FormPage>
  );
}
