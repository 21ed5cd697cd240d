import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Input, InputNumber } from 'antd';
import { drawFileReview } from '../../../../contracts/file-reviews.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { DayField } from '../../kit/DayField.tsx';
import { FormField } from '../../kit/FormField.tsx';
import { FormGroup, FormPage } from '../../kit/FormPage.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useDraft } from '../../kit/use-draft.ts';
import { useSession } from '../../session/use-session.ts';
import { fileReviewTexts } from './file-review-texts.ts';

interface DrawDraft {
  closedFrom: string | undefined;
  closedTo: string | undefined;
  size: number;
  seed: string;
}

/** A new draw: of the cases closed in a span, so many, by this seed. */
export function FileReviewNewPage() {
  const words = useTexts(fileReviewTexts);
  const navigate = useNavigate();
  const { today } = useSession();
  const draft = useDraft<DrawDraft>('file-review-new', { closedFrom: `${today.slice(0, 4)}-01-01`, closedTo: today, size: 10, seed: '' });
  const { value, change } = draft;
  const draw = useAct(drawFileReview, {
    quiet: true,
    onDone: ({ id }) => {
      draft.submitted();
      void navigate({ to: '/cases/reviews/$id', params: { id } });
    },
  });
  const { closedFrom = '', closedTo = '', size, seed } = value;
  return (
    <>
      <PageHead title={words.draw} back={<Link to="/cases/reviews">{words.back}</Link>} />
      <FormPage
        refusal={draw.refusal}
        draft={draft}
        onSubmit={() => void draw.act({ body: { closedFrom, closedTo, size, seed } })}
        acts={
          <Button type="primary" htmlType="submit" loading={draw.running}>
            {words.draw}
          </Button>
        }
      >
        <FormGroup title={words.span}>
          <div className="case-two">
            <FormField path="closedFrom" label={words.closedFrom}>
              {(id) => <DayField id={id} value={value.closedFrom} to={today} onChange={(day) => change({ closedFrom: day })} />}
            </FormField>
            <FormField path="closedTo" label={words.closedTo}>
              {(id) => <DayField id={id} value={value.closedTo} to={today} onChange={(day) => change({ closedTo: day })} />}
            </FormField>
          </div>
          <FormField path="size" label={words.size} why={words.sizeWhy}>
            {(id) => <InputNumber id={id} min={1} max={200} value={size} onChange={(n) => change({ size: n ?? 1 })} />}
          </FormField>
          <FormField path="seed" label={words.seed} why={words.seedWhy}>
            {(id) => <Input id={id} maxLength={60} value={seed} onChange={({ target }) => change({ seed: target.value })} />}
          </FormField>
        </FormGroup>
      </FormPage>
    </>
  );
}
