import exceljs from 'exceljs';
import pg from 'pg';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { foldDeltas } from '../server/modules/figures/fold-deltas.ts';
import { importColumns, importSheet } from '../server/modules/problems/import-columns.ts';
import { runAsSystem } from '../server/platform/run-as-system.ts';
import { importCounty } from './bench-accounts.ts';
import { call, signIn } from './caller.ts';
import type { Bench } from './open-bench.ts';
import { medianOf, type Result, timeOf } from './results.ts';
import { type Measure, runAlone } from './run-alone.ts';
import { startProcess } from './start-process.ts';

const rows = 20_000;
const least = 4_000;

interface KnownFirm {
  name: string;
  code: string;
  address: string;
  person: string;
  region: string;
  sector: string;
}

/**
 * A county officer's file of 20,000 problems brought in, every check included, all or nothing: of each ten rows six name a firm on
 * record by its code, three by name, place and person, and one a firm that is not on record yet. A new file each time.
 */
export const excelImport: Measure = async (bench) => {
  const api = await startProcess(bench, 'api');
  const headers = await signIn(bench, api.address, 'importer');
  const firms = await readFirms(bench);
  const times: number[] = [];
  for (let n = 0; n < 4; n += 1) {
    const file = await makeWorkbook(firms, `${Date.now().toString(36)}${n}`);
    times.push(await timeOf(() => send(`${api.address}/api/problems/import`, headers, file)));
    await runAsSystem(bench.means, foldDeltas);
  }
  const peak = api.memory().peak;
  await api.stop();
  const perSecond = rows / (medianOf(times.slice(1)) / 1000);
  const result: Result = {
    name: `Excel import of ${rows} problems (peak memory ${peak.toFixed(0)} MB)`,
    ours: `${perSecond.toFixed(0)} rows/s`,
    bare: '-',
    ratio: '-',
    goal: `at least ${least} rows/s`,
    met: perSecond >= least,
  };
  return [result];
};

async function readFirms(bench: Bench): Promise<KnownFirm[]> {
  const client = new pg.Client({ connectionString: bench.ownerUrl, options: '-c search_path=anzhi' });
  await client.connect();
  const { rows: firms } = await client.query<KnownFirm>(
    `select e.name, k.code, e.address, e.responsible_person as person, e.region_code as region, s.name_zh as sector
     from enterprises e join enterprise_codes k on k.enterprise_id = e.id join sectors s on s.id = e.trade_sector where e.region_code like $1 || '%' order by e.id`,
    [importCounty],
  );
  await client.end();
  return firms;
}

/** The workbook as a person would send it, without the drop-downs of the template. */
async function makeWorkbook(firms: readonly KnownFirm[], run: string): Promise<Buffer> {
  const sink = new PassThrough();
  const collected = buffer(sink);
  const book = new exceljs.stream.xlsx.WorkbookWriter({ stream: sink, useStyles: false, useSharedStrings: true });
  const sheet = book.addWorksheet(importSheet);
  const columns = importColumns();
  sheet.addRow(columns.map(({ heading }) => heading.zh)).commit();
  for (let n = 0; n < rows; n += 1) {
    const cells = cellsOf(firms[n % firms.length] as KnownFirm, n, run);
    sheet.addRow(columns.map(({ key }) => cells[key] ?? '')).commit();
  }
  sheet.commit();
  await book.commit();
  return collected;
}

function cellsOf(firm: KnownFirm, n: number, run: string): Record<string, string> {
  const subject: Record<string, string> =
    n % 10 < 6
      ? { firm: firm.name, code: firm.code }
      : n % 10 < 9
        ? { firm: firm.name, address: firm.address, person: firm.person }
        : {
            firm: `示例无证${'甲乙丙丁'.charAt(n % 4)}作坊${run}第${n}处（虚构）`,
            address: `示例巷${run}之${n}号`,
            person: `李${'甲乙丙丁'.charAt(n % 4)}`,
          };
  const act: Record<string, string> = n % 3 === 0 ? { nature: '事故隐患', grade: '一般隐患' } : { nature: '非法违法行为', kind: '1', subKind: '1.1' };
  return {
    ...subject,
    ...act,
    region: firm.region,
    sector: firm.sector,
    place: `${1 + (n % 9)}号车间`,
    foundOn: '2009-11-12',
    facts: `检查发现该单位安全出口被货物堵塞，现场有从业人员${2 + (n % 50)}人（${run} 第${n}行）`,
    ...(n % 5 === 0 ? { dueOn: '2009-12-01' } : {}),
  };
}

async function send(url: string, headers: Record<string, string>, file: Buffer): Promise<void> {
  const mark = 'anzhi-bench-part';
  const head = `--${mark}\r\ncontent-disposition: form-data; name="file"; filename="bench.xlsx"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${mark}--\r\n`)]);
  const answer = await call(url, { method: 'POST', headers: { ...headers, 'content-type': `multipart/form-data; boundary=${mark}` }, body });
  const { added, first } = JSON.parse(answer.toString()) as { added: number; first: unknown[] };
  if (added !== rows) throw new Error(`${added} rows were brought in: ${JSON.stringify(first).slice(0, 600)}`);
}

if (import.meta.main) await runAlone(excelImport);
