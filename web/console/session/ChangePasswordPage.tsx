import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Alert, App, Button, Form, Input, Space } from 'antd';
import { changePassword } from '../../../contracts/session.ts';
import { passwordFaults } from '../../../domain/organisation/password-rules.ts';
import { useBilingual } from '../../shared/language.ts';
import { useTexts } from '../../shared/texts.ts';
import { useAct } from '../../shared/use-act.ts';
import { RefusalNotice } from '../kit/RefusalNotice.tsx';
import { EntryFrame } from './EntryFrame.tsx';
import { sessionTexts } from './session-texts.ts';
import { SignOutButton } from './SignOutButton.tsx';
import { sessionQuery } from './use-session.ts';

interface Passwords {
  current: string;
  next: string;
  again: string;
}

export function ChangePasswordPage() {
  const words = useTexts(sessionTexts);
  const say = useBilingual();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const change = useAct(changePassword, {
    quiet: true,
    onDone: (answer) => {
      client.setQueryData(sessionQuery.queryKey, answer);
      message.success(words.changed);
      return navigate({ to: '/' });
    },
  });

  return (
    <EntryFrame>
      <Form layout="vertical" requiredMark={false} onFinish={({ current, next }: Passwords) => void change.act({ body: { current, next } })}>
        {change.refusal ? (
          <Alert type="error" style={{ marginBottom: 16 }} title={<RefusalNotice refusal={change.refusal} />} />
        ) : (
          session?.mustChangePassword && <Alert type="info" style={{ marginBottom: 16 }} title={words.givenPassword} />
        )}
        <Form.Item name="current" label={words.current} rules={[{ required: true, message: words.passwordNeeded }]}>
          <Input.Password autoFocus autoComplete="current-password" maxLength={200} />
        </Form.Item>
        <Form.Item
          name="next"
          label={words.next}
          extra={words.nextHelp}
          validateTrigger="onBlur"
          rules={[
            {
              validator: async (_, next: string | undefined) => {
                const fault = passwordFaults(next ?? '', session?.accountName ?? '')[0];
                if (fault) throw new Error(say(fault));
              },
            },
          ]}
        >
          <Input.Password autoComplete="new-password" maxLength={200} />
        </Form.Item>
        <Form.Item
          name="again"
          label={words.again}
          dependencies={['next']}
          validateTrigger="onBlur"
          rules={[
            ({ getFieldValue }) => ({
              validator: async (_, again: string | undefined) => {
                if (again !== getFieldValue('next')) throw new Error(words.againDiffers);
              },
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" maxLength={200} />
        </Form.Item>
        <Space>
          <Button type="primary" htmlType="submit" loading={change.running}>
            {words.change}
          </Button>
          <SignOutButton />
        </Space>
      </Form>
    </EntryFrame>
  );
}
