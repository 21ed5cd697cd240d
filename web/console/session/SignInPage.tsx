import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate, useRouter } from '@tanstack/react-router';
import { Alert, Button, Form, Input } from 'antd';
import { signIn } from '../../../contracts/session.ts';
import { useTexts } from '../../shared/texts.ts';
import { useAct } from '../../shared/use-act.ts';
import { DemoAccounts } from './DemoAccounts.tsx';
import { EntryFrame } from './EntryFrame.tsx';
import { sessionTexts } from './session-texts.ts';
import { sessionQuery } from './use-session.ts';

const signInRoute = getRouteApi('/sign-in');

export function SignInPage() {
  const words = useTexts(sessionTexts);
  const { next } = signInRoute.useSearch();
  const navigate = useNavigate();
  const router = useRouter();
  const client = useQueryClient();
  const [form] = Form.useForm<{ account: string; password: string }>();
  const entry = useAct(signIn, {
    quiet: true,
    onDone: (session) => {
      client.clear();
      client.setQueryData(sessionQuery.queryKey, session);
      if (session.mustChangePassword) return navigate({ to: '/change-password' });
      return next ? router.history.push(next) : navigate({ to: '/' });
    },
  });

  return (
    <EntryFrame aside={<DemoAccounts onChoose={(account, password) => form.setFieldsValue({ account, password: password ?? '' })} />}>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        validateTrigger="onSubmit"
        onFinish={(body: { account: string; password: string }) => void entry.act({ body })}
      >
        {entry.refusal && !entry.running && <Alert type="error" role="alert" style={{ marginBottom: 16 }} title={entry.refusal.message} />}
        <Form.Item name="account" label={words.account} rules={[{ required: true, whitespace: true, message: words.accountNeeded }]}>
          <Input autoFocus autoComplete="username" readOnly={entry.running} maxLength={80} spellCheck={false} />
        </Form.Item>
        <Form.Item name="password" label={words.password} rules={[{ required: true, message: words.passwordNeeded }]}>
          <Input.Password autoComplete="current-password" readOnly={entry.running} maxLength={200} />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={entry.running}>
          {words.signIn}
        </Button>
      </Form>
    </EntryFrame>
  );
}
