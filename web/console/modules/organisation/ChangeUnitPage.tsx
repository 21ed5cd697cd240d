import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { changeUnit, getUnit } from '../../../../contracts/organisation.ts';
import type { UnitDetail } from '../../../../contracts/organisation.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { StaleNotice } from '../../kit/StaleNotice.tsx';
import { useDraft } from '../../kit/use-draft.ts';
import { organisationTexts } from './organisation-texts.ts';
import { emptyUnit, UnitForm } from './UnitForm.tsx';

const route = getRouteApi('/shell/organisation/$unitId/change');

export function ChangeUnitPage() {
  const { unitId } = route.useParams();
  const { data: unit, error, refetch } = useQuery(queryFor(getUnit, { params: { id: unitId } }));
  if (error && !unit) return <ErrorPage error={error} reset={() => void refetch()} />;
  return unit ? <ChangeForm key={unit.id} unit={unit} /> : <Loading />;
}

function ChangeForm({ unit }: { unit: UnitDetail }) {
  const words = useTexts(organisationTexts);
  const navigate = useNavigate();
  const { kind, name, shortName, regionCode, sectors, telephone, fax, mail } = unit;
  const draft = useDraft(`unit-${unit.id}`, {
    ...emptyUnit,
    kind,
    name,
    shortName,
    regionCode,
    parentId: unit.parentId ?? undefined,
    sectors,
    telephone,
    fax,
    mail,
  });
  const open = () => void navigate({ to: '/organisation/$unitId', params: { unitId: unit.id } });
  const change = useAct(changeUnit, {
    quiet: true,
    onDone: () => {
      draft.submitted();
      open();
    },
  });
  const stale = change.refusal?.status === 412;
  const version = (change.refusal?.current as UnitDetail | undefined)?.version ?? unit.version;
  const { kind: _kind, regionCode: _region, ...values } = draft.value;
  const labels = { name: words.name, shortName: words.shortName, telephone: words.telephone, fax: words.fax, mail: words.mail };
  return (
    <>
      <PageHead
        title={words.changeTitle}
        state={unit.name}
        back={
          <Link to="/organisation/$unitId" params={{ unitId: unit.id }}>
            {unit.name}
          </Link>
        }
      />
      <StaleNotice refusal={change.refusal} mine={{ ...values }} labels={labels} />
      <UnitForm
        draft={draft}
        refusal={stale ? undefined : change.refusal}
        running={change.running}
        standing
        onSubmit={() => void change.act({ params: { id: unit.id }, body: { ...values, parentId: values.parentId ?? null, version } })}
        onCancel={open}
      />
    </>
  );
}
