import { randomUUID } from 'node:crypto';
import type { Clock } from './clock.ts';
import type { Database } from './database/open-database.ts';
import type { FileStore } from './file-store.ts';
import { type Viewer, wholeProvince } from './viewer.ts';
import { workOn } from './work-on.ts';
import type { Work } from './work.ts';

/** Jobs and commands: nobody's post, every row in sight, and still an audit line for each act. */
const system: Viewer = {
  personId: '',
  personName: '',
  accountId: '',
  postId: '',
  postTitle: '系统',
  role: '',
  unitId: '',
  unitKey: '',
  unitName: '',
  unitKind: '',
  unitLevel: '',
  regionCode: '320000000',
  ...wholeProvince,
  permissions: new Set(),
  campaignId: null,
  sessionId: '',
};

export interface SystemMeans {
  database: Database;
  clock: Clock;
  files: FileStore;
}

/** One transaction of a job or a command; `oneMoment` for a reading whose statements must see the same moment. */
export async function runAsSystem<T>(means: SystemMeans, act: (work: Work) => Promise<T>, options: { oneMoment?: boolean } = {}): Promise<T> {
  return means.database.asScope(
    wholeProvince,
    async (tx) => {
      const now = means.clock.now(tx.clockRow);
      const { work, flush } = workOn({ tx, viewer: system, now, locale: 'zh', requestId: randomUUID(), files: means.files });
      const result = await act(work);
      await flush();
      return result;
    },
    options,
  );
}
