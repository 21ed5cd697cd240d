import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { dueCommand } from '../commands/due.ts';
import { lawCommand } from '../commands/law.ts';

const entry = join(import.meta.dirname, '../anzhi.js');

/** Runs the command as a person would: its exit code and what it printed. */
function spawned(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...args], { encoding: 'utf8', timeout: 60_000 });
  return { code: status, out: stdout.trimEnd(), err: stderr.trimEnd() };
}

/** The same within this process, for the many cases: what the entry prints for an error is the command, a colon and its message. */
async function anzhi(name: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const print = vi.spyOn(console, 'log').mockImplementation(() => {});
  const outcome = await (name === 'due' ? dueCommand : lawCommand).run(args).then(
    () => ({ code: 0, err: '' }),
    (error: Error) => ({ code: 1, err: `anzhi ${name}: ${error.message}` }),
  );
  const out = print.mock.calls.map(([line]) => String(line)).join('\n');
  print.mockRestore();
  return { ...outcome, out };
}

const answered: [title: string, args: string, first: string][] = [
  ['working days over Spring Festival', 'due hearing-request --from 2026-02-12', '要求听证：2026年2月26日'],
  ['another pack, in English', 'due hearing-request --from 2026-02-12 --pack 2009 --lang en', 'request for a hearing: 24 February 2026'],
  ['hours', 'due urgent-measure-report --from 2026-09-30T23:30', '当场实施强制措施补办批准：2026年10月1日 23:30'],
  [
    'extended by days, time left out',
    'due seizure --from 2026-03-02 --extended 15d --suspended 2026-03-05..2026-03-09',
    '查封、扣押期限：2026年4月21日',
  ],
  ['extended twice', 'due filing-to-finish --from 2009-08-10 --extended 2', '案件办理期限：2010年2月6日'],
  ['grade', 'law accident-grade --deaths 9 --injured 50 --loss 100', '重大事故'],
  ['credit code', 'law check-code 91350100M000100Y43', '统一社会信用代码：有效，91350100M000100Y43'],
  ['identity number', 'law check-code 11010519491231002x --lang en', 'identity number: valid, 11010519491231002X'],
  ['organisation code', 'law check-code D2143569X', '组织机构代码：有效，D2143569-X'],
  ['registration number', 'law check-code 110108000000016', '工商注册号：有效，110108000000016'],
  ['problem number', 'law check-code ZF09-320102-01-2009-00123-9', '问题编号：有效，ZF09-320102-01-2009-00123-9'],
  ['capitals', 'law capitals 1409.50', '壹仟肆佰零玖元伍角整'],
  ['capitals read', 'law capitals 叁万元整', '30000.00'],
  ['fine', 'law fine-limit accident-general --on 2026-03-02 --party unit --stage first --fine 300000', '对一般事故负有责任（2026-03-02）'],
  [
    'add-on fine',
    'law add-on-fine --fine 30000 --due 2026-03-10 --on 2026-04-13',
    '起算：缴款期限至2026年3月10日，自2026年3月11日起每日按罚款 30000.00 元的百分之三加处。',
  ],
  [
    'the lighter law',
    'law choose-rule --act 2020-05-06 --decision 2021-09-10 --later heavier',
    '违法行为发生于2020年5月6日（2009 规则包），决定作出于2021年9月10日（2021 规则包），新规定处罚较重，适用行为发生时的规定。依据：《行政处罚法》第三十七条。',
  ],
  ['packs compared', 'law pack-diff 2021 2026', '当场处罚决定报备  spot-decision-report'],
  [
    'thresholds',
    'law thresholds --pack 2009',
    '较大数额罚款（听证）  person  10000元以上（含本数）  《安全生产违法行为行政处罚办法（总局令第15号）》第三十二条第二款',
  ],
];

test.each(answered)('%s', async (_title, args, first) => {
  const [name = '', ...rest] = args.split(' ');
  const { code, out, err } = await anzhi(name, ...rest);
  expect({ code, err, first: out.split('\n')[0] }).toEqual({ code: 0, err: '', first });
});

const refused: [args: string, line: string][] = [
  ['due no-such-rule --from 2026-01-05', 'anzhi due: 没有名为“no-such-rule”的期限规则，可用 anzhi due --list 查看。'],
  ['due hearing-request', 'anzhi due: 用法：anzhi due RULE --from DATE[THH:MM]，规则见 anzhi due --list。'],
  ['due hearing-request --from 2026-02-29', 'anzhi due: 不是有效的日期或时刻：2026-02-29。'],
  ['due hearing-request --from 2026-12-28', 'anzhi due: 尚未载入国务院办公厅关于2027年节假日安排的通知，不能计算该年的工作日。'],
  [
    'due pay-fine --from 2026-12-20 --lang en',
    "anzhi due: The State Council's holiday notice for 2027 is not loaded, so working days of that year cannot be counted.",
  ],
  ['due urgent-measure-report --from 2026-03-02', 'anzhi due: “当场实施强制措施补办批准”按小时计算，请写明时刻，如 2026-03-02T09:30。'],
  ['due seizure --from 2026-03-02 --extended 2', 'anzhi due: 该期限至多延长 1 次，所报延长为 2 次。'],
  ['due seizure --from 2026-03-02 --extended much', 'anzhi due: --extended 写次数（1）或者每次的长度（15d）：much。'],
  ['due seizure --from 2026-03-02 --suspended 2026-03-05', 'anzhi due: 起止日期应写作 YYYY-MM-DD..YYYY-MM-DD：2026-03-05。'],
  ['due seizure --from 2026-03-02 --pack 2015', 'anzhi due: 没有规则包“2015”，现有：2009、2021、2026。'],
  ['due seizure --from 2026-03-02 --until 2026-04-01', 'anzhi due: 参数 --until 不认识，用法见 --help。'],
  ['due seizure --from 2026-03-02 --lang fr', 'anzhi due: --lang 取 zh 或者 en。'],
  ['law nothing', 'anzhi law: 没有 anzhi law nothing，用法见 anzhi law --help。'],
  ['law accident-grade --deaths=-1', 'anzhi law: --deaths 应为不小于零的整数：-1。'],
  ['law accident-grade --deaths -1', 'anzhi law: --deaths 应为不小于零的整数：-1。'],
  ['law accident-grade --deaths -1 --lang en', 'anzhi law: --deaths must be a whole number, 0 or more: -1.'],
  ['law accident-grade --deaths 1.5 --injured 0 --loss 0', 'anzhi law: --deaths 应为不小于零的整数：1.5。'],
  ['law accident-grade --deaths 1 --injured many', 'anzhi law: --injured 应为不小于零的整数：many。'],
  ['law accident-grade --deaths 1 --loss -0.5', 'anzhi law: --loss 应为不小于零的数字：-0.5。'],
  ['law accident-grade --deaths', 'anzhi law: 参数 --deaths 缺少取值，用法见 --help。'],
  ['law fine-limit accident-general --on 2026-03-02 --fine -5', 'anzhi law: --fine 应为不小于零的数字：-5。'],
  ['law add-on-fine --fine -5 --due 2026-03-10 --on 2026-04-13', 'anzhi law: --fine 应为不小于零的数字：-5。'],
  ['law add-on-fine --due 2026-03-10 --on 2026-04-13', 'anzhi law: --fine 应为不小于零的数字：未填。'],
  ['law capitals -5', 'anzhi law: AMOUNT 应为不小于零的数字：-5。'],
  ['law thresholds --json=1', 'anzhi law: 参数 --json 不带取值，用法见 --help。'],
  ['due seizure --from 2026-03-02 --extended -1', 'anzhi due: --extended 写次数（1）或者每次的长度（15d）：-1。'],
  ['law check-code 91350100M000100Y44', 'anzhi law: 统一社会信用代码：无效。统一社会信用代码校验码不符，请核对是否有误。'],
  ['law check-code 123', 'anzhi law: 未识别的编码：无效。长度或者格式不属于统一社会信用代码、组织机构代码、工商注册号、公民身份号码和问题编号。'],
  ['law capitals 1.234', 'anzhi law: 金额有误：1.234。'],
  ['law capitals', 'anzhi law: 请写明金额（元）或者大写金额。'],
  ['law pack-diff 2009', 'anzhi law: 请写明两个规则包，如 2009 2021。'],
];

test.each(refused)('refused: %s', async (args, line) => {
  const [name = '', ...rest] = args.split(' ');
  const { code, out, err } = await anzhi(name, ...rest);
  expect([code, out, err.split('\n').length]).toEqual([1, '', 1]);
  expect(err).toBe(line);
});

describe('for programs', () => {
  test('the answer as JSON', async () => {
    const { out } = await anzhi('due', 'hearing-request', '--from', '2026-09-30', '--json');
    const due = JSON.parse(out) as Record<string, unknown>;
    expect(due).toMatchObject({
      rule: 'hearing-request',
      pack: '2026',
      dueDay: '2026-10-13',
      dueAt: '2026-10-13T23:59:59.999+08:00',
      confidence: 'high',
      isProvisional: false,
    });
    expect(due['lines']).toContainEqual({ zh: '期间：5 个工作日。', en: 'Period: 5 working days.' });
  });

  test('the list of rules, of a pack and of all; what is not certain is marked', async () => {
    const rules = async (...more: string[]) =>
      JSON.parse((await anzhi('due', '--list', '--json', ...more)).out) as { rule: string; versions: { confidence: string; doubt?: unknown }[] }[];
    const all = await rules();
    expect([all.length, (await rules('--pack', '2009')).length, (await rules('--pack', '2021')).length, (await rules('--pack', '2026')).length])
      .toMatchInlineSnapshot(`
        [
          72,
          63,
          71,
          70,
        ]
      `);
    expect(all.flatMap(({ versions }) => versions).every(({ confidence, doubt }) => (confidence === 'high') === (doubt === undefined))).toBe(true);
    expect((await anzhi('due', '--list', '--pack', '2026')).out).toContain('待核实');
  });
});

test('as a command of its own: answers, refuses with 1 and one line, helps', () => {
  const due = spawned('due', 'hearing-request', '--from', '2026-02-12');
  expect([due.code, due.out.split('\n')[0], due.err]).toEqual([0, '要求听证：2026年2月26日', '']);
  expect(spawned('due', 'hearing-request', '--from', '2026-12-28')).toEqual({
    code: 1,
    out: '',
    err: 'anzhi due: 尚未载入国务院办公厅关于2027年节假日安排的通知，不能计算该年的工作日。',
  });
  expect(spawned('law', 'check-code', '91350100M000100Y44')).toMatchObject({ code: 1, out: '' });
  expect(spawned('law', 'accident-grade', '--deaths', '3', '--injured', '0', '--loss', '0').out.split('\n')[0]).toBe('较大事故');
  for (const name of ['due', 'law']) expect(spawned(name, '--help')).toMatchObject({ code: 0, err: '' });
}, 120_000);
