import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { registerUnit } from '../../../../contracts/organisation.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { PageHead } from '../../kit/PageHead.tsx';
import { useDraft } from '../../kit/use-draft.ts';
import { organisationTexts } from './organisation-texts.ts';
import { emptyUnit, UnitForm } from './UnitForm.tsx';

const route = getRouteApi('/shell/organisation/new');

export function RegisterUnitPage() {
  const words = useTexts(organisationTexts);
  const navigate = useNavigate();
  const { under } = route.useSearch();
  const draft = useDraft('unit-new', { ...emptyUnit, parentId: under });
  const register = useAct(registerUnit, {
    quiet: true,
    onDone: (unit) => {
      draft.submitted();
      void navigate({ to: '/organisation/$unitId', params: { unitId: unit.id } });
    },
  });
  const { reason: _, ...unit } = draft.value;
  return (
    <>
      <PageHead title={words.registerTitle} back={<Link to="/organisation">{words.back}</Link>} />
      <UnitForm
        draft={draft}
        refusal={register.refusal}
        running={register.running}
        standing={false}
        // What is not chosen yet is refused by the server at its field.
        onSubmit={() => void register.act({ body: { ...unit, kind: unit.kind!, regionCode: unit.regionCode ?? '', parentId: unit.parentId ?? '' } })}
        onCancel={() => void navigate({ to: '/organisation' })}
      />
    </>
  );
}
