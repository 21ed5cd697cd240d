import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { App, Button, Input, Select } from 'antd';
import { askQuestion } from '../../../../contracts/guidance.ts';
import { problemChoices } from '../../../../contracts/problems.ts';
import { useLanguage } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { DayField } from '../../kit/DayField.tsx';
import { DivisionPicker } from '../../kit/DivisionPicker.tsx';
import { FileDrafts } from '../../kit/FileDrafts.tsx';
import { FirmPicker } from '../../kit/FirmPicker.tsx';
import { FormField } from '../../kit/FormField.tsx';
import { FormGroup, FormPage } from '../../kit/FormPage.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useDraft } from '../../kit/use-draft.ts';
import { useSession } from '../../session/use-session.ts';
import { guidanceTexts } from './guidance-texts.ts';
import { QuestionTargetPicker } from './QuestionTargetPicker.tsx';

const askRoute = getRouteApi('/shell/desk/questions/new');

interface AskDraft {
  title: string;
  words: string;
  sector: number | undefined;
  regionCode: string | undefined;
  enterpriseId: string | undefined;
  targetUnitId: string | undefined;
  dueOn: string | undefined;
  fileIds: string[];
}

/** Asks a body or a government; about a problem where one came from its page. */
export function AskQuestionPage() {
  const words = useTexts(guidanceTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const { today } = useSession();
  const { problem: problemId, number } = askRoute.useSearch();
  const { data: choices } = useQuery({ ...queryFor(problemChoices, { query: {} }), staleTime: 600_000 });
  const own = (choices?.sectors ?? []).filter(({ isOwn }) => isOwn);
  const empty: AskDraft = {
    title: '',
    words: '',
    sector: undefined,
    regionCode: undefined,
    enterpriseId: undefined,
    targetUnitId: undefined,
    dueOn: undefined,
    fileIds: [],
  };
  const draft = useDraft<AskDraft>(`question-${problemId ?? 'new'}`, empty);
  const { value, change } = draft;
  const sector = value.sector ?? (own.length === 1 ? (own[0]?.number ?? 0) : 0);
  const asking = useAct(askQuestion, {
    quiet: true,
    onDone: (question) => {
      draft.submitted();
      void message.success(words.sent);
      void navigate({ to: `/desk/questions/${question.id}` as '/' });
    },
  });
  const about = {
    sector,
    ...(problemId === undefined ? {} : { problemId }),
    ...(problemId === undefined && value.enterpriseId ? { enterpriseId: value.enterpriseId } : {}),
    ...(problemId === undefined && !value.enterpriseId && value.regionCode ? { regionCode: value.regionCode } : {}),
  };
  const { title, words: text, targetUnitId, dueOn, fileIds } = value;
  return (
    <>
      <PageHead title={words.ask} back={<Link to={'/desk/questions' as '/'}>{words.back}</Link>} />
      <FormPage
        refusal={asking.refusal}
        draft={draft}
        onSubmit={() => void asking.act({ body: { ...about, title, words: text, targetUnitId: targetUnitId ?? '', dueOn: dueOn ?? '', fileIds } })}
        acts={
          <Button type="primary" htmlType="submit" loading={asking.running}>
            {words.send}
          </Button>
        }
      >
        <FormGroup title={words.groupWhat}>
          {problemId !== undefined && (
            <FormField path="problemId" label={words.problem}>
              {() => <Link to={`/problems/${problemId}` as '/'}>{number ?? problemId}</Link>}
            </FormField>
          )}
          {problemId === undefined && (
            <>
              <FormField path="sector" label={words.sector}>
                {(id) => (
                  <Select
                    id={id}
                    value={sector}
                    options={[{ value: 0, label: words.allSectors }, ...own.map((one) => ({ value: one.number, label: one.names[language] }))]}
                    onChange={(next: number) => change({ sector: next, targetUnitId: undefined })}
                  />
                )}
              </FormField>
              <FormField path="regionCode" label={words.region} optional>
                {(id) => (
                  <DivisionPicker id={id} value={value.regionCode} onChange={(regionCode) => change({ regionCode, targetUnitId: undefined })} />
                )}
              </FormField>
              <FormField path="enterpriseId" label={words.firm} optional>
                {(id) => (
                  <FirmPicker id={id} value={value.enterpriseId} onChange={(enterpriseId) => change({ enterpriseId, targetUnitId: undefined })} />
                )}
              </FormField>
            </>
          )}
          <FormField path="title" label={words.titleField}>
            {(id) => (
              <Input
                id={id}
                maxLength={80}
                placeholder={words.titleExample}
                value={title}
                onChange={(event) => change({ title: event.target.value })}
              />
            )}
          </FormField>
          <FormField path="words" label={words.words} why={words.wordsWhy}>
            {(id) => (
              <Input.TextArea id={id} rows={6} maxLength={2000} showCount value={text} onChange={(event) => change({ words: event.target.value })} />
            )}
          </FormField>
          <FormField path="fileIds" label={words.files} optional>
            {(id) => <FileDrafts id={id} value={fileIds} onChange={(next) => change({ fileIds: next })} />}
          </FormField>
        </FormGroup>
        <FormGroup title={words.groupWhom}>
          <FormField path="targetUnitId" label={words.target} why={words.targetWhy}>
            {(id) => <QuestionTargetPicker id={id} about={about} value={targetUnitId} onChange={(next) => change({ targetUnitId: next })} />}
          </FormField>
          <FormField path="dueOn" label={words.due}>
            {(id) => <DayField id={id} value={dueOn} from={today} onChange={(next) => change({ dueOn: next })} />}
          </FormField>
        </FormGroup>
      </FormPage>
    </>
  );
}
