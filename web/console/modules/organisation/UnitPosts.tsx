import { Button, Table } from 'antd';
import { useState } from 'react';
import { endPost } from '../../../../contracts/organisation.ts';
import type { PostRow, UnitDetail } from '../../../../contracts/organisation.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { ActButton } from '../../kit/ActButton.tsx';
import { useSession } from '../../session/use-session.ts';
import { GivenPassword } from '../administration/GivenPassword.tsx';
import { ChangePersonDialog } from './ChangePersonDialog.tsx';
import { GivePostDialog } from './GivePostDialog.tsx';
import { MovePostDialog } from './MovePostDialog.tsx';
import { organisationTexts } from './organisation-texts.ts';
import { useUnitWords } from './unit-words.ts';

/** Who holds which post in the unit, with the acts that the viewer may do. */
export function UnitPosts({ unit }: { unit: UnitDetail }) {
  const words = useTexts(organisationTexts);
  const say = useUnitWords();
  const [giving, setGiving] = useState(false);
  const [moving, setMoving] = useState<PostRow>();
  const [changing, setChanging] = useState<PostRow>();
  const [given, setGiven] = useState<{ name: string; password: string }>();
  const end = useAct(endPost);
  const mayAny = unit.posts.some(({ mayEnd }) => mayEnd);

  return (
    <section className="unit-section">
      <div className="unit-section-head">
        <h2>{words.posts}</h2>
        {unit.may.giveRoles.length > 0 && (
          <Button type="primary" className="no-print" onClick={() => setGiving(true)}>
            {words.givePost}
          </Button>
        )}
      </div>
      <Table<PostRow>
        size="middle"
        rowKey="id"
        dataSource={unit.posts}
        pagination={false}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: words.noPosts }}
        columns={[
          { key: 'person', title: mayAny ? `${words.person} / ${words.account}` : words.person, render: (_, post) => <Person post={post} /> },
          { key: 'role', title: words.role, render: (_, post) => <Role post={post} /> },
          { key: 'certificate', title: words.certificate, render: (_, post) => <Certificate post={post} /> },
          ...(mayAny
            ? [
                {
                  key: 'acts',
                  title: words.acts,
                  className: 'no-print',
                  width: 240,
                  render: (_: unknown, post: PostRow) =>
                    post.mayEnd && (
                      <span className="unit-post-acts">
                        <Button onClick={() => setChanging(post)}>{words.changePerson}</Button>
                        <Button onClick={() => setMoving(post)}>{words.move}</Button>
                        <ActButton
                          label={words.endPost}
                          running={end.running}
                          confirm={words.endPostTitle(post.personName, say.role(post.role))}
                          reason={words.endReason}
                          onAct={(reason) => end.act({ params: { id: post.id }, body: { version: post.version, reason } })}
                        />
                      </span>
                    ),
                },
              ]
            : []),
        ]}
      />
      {giving && (
        <GivePostDialog
          unit={unit}
          onClose={(account) => {
            setGiving(false);
            setGiven(account);
          }}
        />
      )}
      {changing && <ChangePersonDialog post={changing} onClose={() => setChanging(undefined)} />}
      {moving && <MovePostDialog post={moving} unit={unit} onClose={() => setMoving(undefined)} />}
      {given && <GivenPassword given={given} onClose={() => setGiven(undefined)} />}
    </section>
  );
}

function Person({ post }: { post: PostRow }) {
  const words = useTexts(organisationTexts);
  return (
    <>
      {post.personName}
      {post.mayEnd && <div className="quiet">{post.accountName ?? words.noAccount}</div>}
    </>
  );
}

function Role({ post }: { post: PostRow }) {
  const words = useTexts(organisationTexts);
  const say = useUnitWords();
  return (
    <>
      {say.role(post.role)}
      {post.title && <div className="quiet">{post.title}</div>}
      {post.since && <div className="quiet">{words.sinceDay(post.since)}</div>}
    </>
  );
}

function Certificate({ post }: { post: PostRow }) {
  const words = useTexts(organisationTexts);
  const { today } = useSession();
  if (!post.certificateNumber) return <>—</>;
  const until = post.certificateUntil;
  return (
    <>
      {post.certificateNumber}
      {until && <div className={until < today ? 'late' : 'quiet'}>{until < today ? words.expired(until) : words.until(until)}</div>}
    </>
  );
}

export function FormerPosts({ posts }: { posts: PostRow[] }) {
  const words = useTexts(organisationTexts);
  const say = useUnitWords();
  return (
    <section className="unit-section">
      <h2>{words.formerPosts}</h2>
      <Table<PostRow>
        size="middle"
        rowKey="id"
        dataSource={posts}
        pagination={false}
        style={{ marginTop: 8 }}
        columns={[
          { key: 'person', title: words.person, render: (_, post) => post.personName },
          { key: 'role', title: words.role, render: (_, post) => say.role(post.role) },
          { key: 'from', title: words.from, width: 110, render: (_, post) => post.since ?? '—' },
          { key: 'ended', title: words.endedAt, width: 150, render: (_, post) => post.endedAt && showMinute(post.endedAt) },
          { key: 'reason', title: words.reason, render: (_, post) => post.endReason ?? '—' },
        ]}
      />
    </section>
  );
}
