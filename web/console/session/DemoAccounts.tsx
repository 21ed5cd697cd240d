import { useQuery } from '@tanstack/react-query';
import { Button, Input, Table } from 'antd';
import { useState } from 'react';
import { listDemoAccounts } from '../../../contracts/session.ts';
import { useBilingual } from '../../shared/language.ts';
import { queryFor } from '../../shared/query-for.ts';
import { useTexts } from '../../shared/texts.ts';
import { sessionTexts } from './session-texts.ts';

/** The accounts of a rehearsal to choose from; nothing where the server is no rehearsal. */
export function DemoAccounts({ onChoose }: { onChoose: (account: string, password: string | null) => void }) {
  const say = useBilingual();
  const words = useTexts(sessionTexts);
  const { data } = useQuery({ ...queryFor(listDemoAccounts, {}), staleTime: Infinity });
  const [find, setFind] = useState('');
  if (!data || data.accounts.length === 0) return null;
  const wanted = find.trim().toLowerCase();
  const rows = data.accounts.filter((row) => `${row.account} ${row.unitName} ${say(row.roleNames)}`.toLowerCase().includes(wanted));

  return (
    <section className="entry-demo">
      <h2>{words.demoTitle}</h2>
      {data.password && <p className="quiet">{words.demoHelp(data.password)}</p>}
      <Input
        value={find}
        allowClear
        placeholder={words.demoFind}
        aria-label={words.demoFind}
        onChange={(event) => setFind(event.target.value)}
        style={{ marginBottom: 8 }}
      />
      <Table
        size="small"
        rowKey="account"
        dataSource={rows}
        pagination={false}
        scroll={{ y: 396 }}
        virtual
        onRow={(row) => ({ onClick: () => onChoose(row.account, data.password) })}
        columns={[
          {
            title: words.account,
            key: 'account',
            width: 190,
            render: (_, row) => (
              <Button type="link" size="small" style={{ padding: 0 }}>
                {row.account}
              </Button>
            ),
          },
          { title: words.demoUnit, dataIndex: 'unitName', width: 240, ellipsis: true },
          { title: words.demoRole, key: 'role', width: 150, ellipsis: true, render: (_, row) => say(row.roleNames) },
        ]}
      />
    </section>
  );
}
