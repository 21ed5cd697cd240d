interface Words {
  zh: string;
  en: string;
}

/** How the machine stands, as read at one moment. Moments are ISO texts. */
export interface MachineFacts {
  now: string;
  startedAt: string;
  /** Bytes of the disk that holds the data folder. */
  disk: { free: number; total: number };
  databaseBytes: number;
  /** True where the program runs its own database and `anzhi backup` copies it. */
  isEmbedded: boolean;
  lastBackupAt: string | null;
  jobs: readonly { name: string; doneAt: string | null; failedAt: string | null; failure: string | null; failures: number }[];
  /** Events between modules: given up after too many tries, failing but tried again, and when the oldest waiting one was written. */
  events: { givenUp: readonly { topic: string; failure: string; count: number }[]; failing: number; waiting: number };
}

type CheckState = 'good' | 'attention' | 'bad';

/** One line of the administrator's page: what it is, how it stands, and where it does not stand well what to do. */
export interface MachineCheck {
  id: 'disk' | 'backup' | 'worker' | 'jobs' | 'events' | 'database';
  name: Words;
  state: CheckState;
  value: Words;
  advice: Words | null;
}

const hour = 3_600_000;
const gigabyte = 1024 ** 3;

/** Below these parts of the disk, or of gigabytes free, it is attention or bad. A full disk stops every act. */
const diskLimits = { attention: 0.2, bad: 0.05, badBytes: 2 * gigabyte };
/** A copy a day is expected, one a week at the least. GB/T 22239-2019 8.1.4.9 a) 重要数据的本地数据备份与恢复功能 */
const backupHours = { attention: 26, bad: 7 * 24 };
/** A job is done every minute; a worker that is silent for so long is gone. */
const silentMinutes = 5;

/** Every check in the order of the page. */
export function machineChecks(facts: MachineFacts): MachineCheck[] {
  return [backupCheck(facts), diskCheck(facts), workerCheck(facts), jobsCheck(facts), eventsCheck(facts), databaseCheck(facts)];
}

function backupCheck({ isEmbedded, lastBackupAt, now }: MachineFacts): MachineCheck {
  const row = { id: 'backup' as const, name: { zh: '备份', en: 'Backup' } };
  if (!isEmbedded) {
    const value = { zh: '由数据库服务器自行备份', en: 'Left to the database server' };
    return {
      ...row,
      state: 'good',
      value,
      advice: {
        zh: '本系统不知道上次备份的时间，请在数据库服务器上查看；文件在数据目录的 files 中，须一并备份。',
        en: 'The time of the last backup is not known here; look at the database server. Files lie in the folder "files" of the data folder and must be copied too.',
      },
    };
  }
  const how = {
    zh: '在服务器上运行 anzhi backup 目录；建议由系统定时任务每日运行。备份存放在另一台机器上。',
    en: 'Run anzhi backup DIR on the server, best daily by the machine’s scheduler, and keep the copy on another machine.',
  };
  if (lastBackupAt === null) return { ...row, state: 'bad', value: { zh: '从未备份', en: 'Never' }, advice: how };
  const hours = Math.floor((Date.parse(now) - Date.parse(lastBackupAt)) / hour);
  const state = hours >= backupHours.bad ? 'bad' : hours >= backupHours.attention ? 'attention' : 'good';
  const value =
    hours < 48
      ? { zh: `${hours} 小时前`, en: `${hours} hours ago` }
      : { zh: `${Math.floor(hours / 24)} 天前`, en: `${Math.floor(hours / 24)} days ago` };
  return { ...row, state, value, advice: state === 'good' ? null : how };
}

function diskCheck({ disk }: MachineFacts): MachineCheck {
  const part = disk.total === 0 ? 0 : disk.free / disk.total;
  const state = part < diskLimits.bad || disk.free < diskLimits.badBytes ? 'bad' : part < diskLimits.attention ? 'attention' : 'good';
  const percent = `${Math.round(part * 100)}%`;
  return {
    id: 'disk',
    name: { zh: '磁盘可用空间', en: 'Free disk space' },
    state,
    value: { zh: `${inGigabytes(disk.free)}，占 ${percent}`, en: `${inGigabytes(disk.free)}, ${percent} of the disk` },
    advice:
      state === 'good'
        ? null
        : {
            zh: '清理磁盘上与本系统无关的内容，或扩大磁盘。磁盘写满后所有登记都将停止，已登记的内容不会丢失。',
            en: 'Remove what does not belong to this system, or enlarge the disk. A full disk stops every act; what was registered is not lost.',
          },
  };
}

function workerCheck({ jobs, now, startedAt }: MachineFacts): MachineCheck {
  const row = { id: 'worker' as const, name: { zh: '后台进程', en: 'Worker process' } };
  const last = jobs
    .flatMap(({ doneAt, failedAt }) => [doneAt, failedAt])
    .filter((at) => at !== null)
    .sort()
    .at(-1);
  const since = (at: string) => Math.floor((Date.parse(now) - Date.parse(at)) / 60_000);
  if (last !== undefined && since(last) < silentMinutes) return { ...row, state: 'good', value: { zh: '正常运行', en: 'Running' }, advice: null };
  if (since(startedAt) < silentMinutes) return { ...row, state: 'good', value: { zh: '正在启动', en: 'Starting' }, advice: null };
  const value =
    last === undefined
      ? { zh: '没有运行过', en: 'Has never run' }
      : { zh: `已 ${since(last)} 分钟没有动静`, en: `Silent for ${since(last)} minutes` };
  return {
    ...row,
    state: 'bad',
    value,
    advice: {
      zh: '统计汇总、提醒和报表生成依靠后台进程。重新运行 anzhi start，并查看启动时的输出。',
      en: 'Figures, reminders and reports depend on it. Start the server anew with anzhi start and read what it prints.',
    },
  };
}

function jobsCheck({ jobs }: MachineFacts): MachineCheck {
  const failing = jobs.filter(({ failures }) => failures > 0);
  const named = (language: 'zh' | 'en') =>
    failing.map(({ name, failures }) => `${jobWords(name)[language]} × ${failures}`).join(language === 'zh' ? '，' : ', ');
  return {
    id: 'jobs',
    name: { zh: '定时任务', en: 'Jobs by the clock' },
    state: failing.length === 0 ? 'good' : failing.some(({ failures }) => failures >= 3) ? 'bad' : 'attention',
    value: failing.length === 0 ? { zh: '没有失败', en: 'None has failed' } : { zh: `失败：${named('zh')}`, en: `Failed: ${named('en')}` },
    advice:
      failing.length === 0
        ? null
        : {
            zh: `失败的任务会自动重试。仍然失败时把下面的内容告知运维人员：${failing[0]?.failure ?? ''}`,
            en: `A failed job is tried again by itself. If it keeps failing, give this to those who run the system: ${failing[0]?.failure ?? ''}`,
          },
  };
}

function eventsCheck({ events }: MachineFacts): MachineCheck {
  const lost = events.givenUp.reduce((sum, { count }) => sum + count, 0);
  const [first] = events.givenUp;
  const row = { id: 'events' as const, name: { zh: '消息和后续处理', en: 'Messages and what follows acts' } };
  if (lost > 0) {
    const value = { zh: `${lost} 条多次投递失败，已停止重试`, en: `${lost} given up after many tries` };
    return {
      ...row,
      state: 'bad',
      value,
      advice: {
        zh: `有关的消息没有送达，后续处理没有进行。先处理原因（${first?.topic ?? ''}：${first?.failure ?? ''}），再点“重新投递”。`,
        en: `What should have followed did not. Mend the cause (${first?.topic ?? ''}: ${first?.failure ?? ''}), then deliver them again.`,
      },
    };
  }
  if (events.failing > 0)
    return {
      ...row,
      state: 'attention',
      value: { zh: `${events.failing} 条正在重试`, en: `${events.failing} being tried again` },
      advice: { zh: '会自动重试，请稍后再看。', en: 'They are tried again by themselves; look again later.' },
    };
  return {
    ...row,
    state: 'good',
    value: events.waiting === 0 ? { zh: '全部送达', en: 'All delivered' } : { zh: `${events.waiting} 条待投递`, en: `${events.waiting} waiting` },
    advice: null,
  };
}

function databaseCheck({ databaseBytes }: MachineFacts): MachineCheck {
  return {
    id: 'database',
    name: { zh: '数据库大小', en: 'Size of the database' },
    state: 'good',
    value: { zh: inGigabytes(databaseBytes), en: inGigabytes(databaseBytes) },
    advice: null,
  };
}

function inGigabytes(bytes: number): string {
  return bytes < gigabyte ? `${Math.round(bytes / 1024 ** 2)} MB` : `${(bytes / gigabyte).toFixed(1)} GB`;
}

const JOBS: Record<string, Words> = {
  'audit-checkpoint': { zh: '审计检查点', en: 'audit checkpoint' },
  'apply-division-changes': { zh: '执行区划变更', en: 'changes of divisions' },
  'open-overdue-rechecks': { zh: '期满转复查', en: 're-checks of what is overdue' },
  'open-planned-duties': { zh: '生成应办事项和报表', en: 'opening of duties and reports' },
  'remind-of-duties': { zh: '到期提醒', en: 'reminders' },
  'clear-away': { zh: '清理过期数据', en: 'clearing away' },
};

/** The words for a job; its name where a later version brings one that is not listed. */
function jobWords(name: string): Words {
  return JOBS[name] ?? { zh: name, en: name };
}
