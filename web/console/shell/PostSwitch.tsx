import { DownOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { App, Button, Dropdown } from 'antd';
import { switchPost } from '../../../contracts/session.ts';
import { useTexts } from '../../shared/texts.ts';
import { useAct } from '../../shared/use-act.ts';
import { useSession } from '../session/use-session.ts';
import { shellTexts } from './shell-texts.ts';
import { useSessionSwitch } from './use-session-switch.ts';

const passwordKey = 'change-password';

/** The person and the post one acts under; the other posts and one's password behind it. */
export function PostSwitch() {
  const words = useTexts(shellTexts);
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { personName, post, posts } = useSession();
  const follow = useSessionSwitch();
  const change = useAct(switchPost, {
    onDone: async (session) => {
      await follow(session);
      if (session.post) message.info(words.postSwitched(`${session.post.unitName} ${session.post.title}`));
    },
  });
  const acting = post ? `${post.unitName} ${post.title}` : words.noPost;
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{
        selectedKeys: post ? [post.id] : [],
        items: [
          { type: 'group', label: words.post, children: posts.map((one) => ({ key: one.id, label: `${one.unitName} ${one.title}` })) },
          { type: 'divider' },
          { key: passwordKey, label: words.changePassword },
        ],
        onClick: ({ key }) => {
          if (key === passwordKey) void navigate({ to: '/change-password' });
          else if (key !== post?.id) void change.act({ body: { postId: key } });
        },
      }}
    >
      <Button type="text" className="shell-post" loading={change.running} aria-label={`${words.post} ${acting} ${personName}`} title={acting}>
        {post && <span className="shell-post-unit">{post.unitName}</span>}
        <strong>{post ? post.title : words.noPost}</strong>
        <span className="quiet">{personName}</span>
        <DownOutlined />
      </Button>
    </Dropdown>
  );
}
