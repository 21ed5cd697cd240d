import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import pg from 'pg';

// What we are measured against: node:http and pg, plain SQL on the same tables, JSON.stringify. No session, no row-level security (the
// superuser reads), no checks, no audit. It answers what our server answers, as far as a table goes.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10, options: '-c search_path=anzhi,extensions' });

type Answer = (query: URLSearchParams, request: IncomingMessage, response: ServerResponse) => Promise<unknown>;

const listColumns = `p.id, p.number, p.region_code, p.region_then, p.sector, p.nature, p.kind, p.sub_kind, p.enterprise_id, p.place, p.facts, p.status, p.holder_unit_id,
  p.found_on, p.registered_on, p.due_on, p.closed_on, p.focus_tags, e.name as firm, u.name as holder`;
const joined = 'problems p left join enterprises e on e.id = p.enterprise_id join units u on u.id = p.holder_unit_id';

const routes: Record<string, Answer> = {
  'GET /problems': async (query) => {
    const range = [query.get('from'), query.get('to')];
    const [count, page] = await Promise.all([
      pool.query({ name: 'count', text: 'select count(*) as total from problems where region_code >= $1 and region_code < $2', values: range }),
      pool.query({
        name: 'page',
        values: range,
        text: `select ${listColumns} from ${joined} where p.region_code >= $1 and p.region_code < $2 order by p.registered_on desc, p.id desc limit 50`,
      }),
    ]);
    return { total: Number(count.rows[0].total), rows: page.rows };
  },
  'POST /problems': async (_query, request) => {
    const body = (await json(request)) as Record<string, unknown>;
    const { rows } = await pool.query({
      name: 'insert',
      text: `insert into problems (number, campaign_id, campaign_ids, region_code, region_then, sector, enterprise_id, nature, kind, sub_kind, facts, found_on,
        status, finder_person_id, registered_by_person_id, found_by_unit_id, holder_unit_id, registered_on, registered_at, changed_at)
        values ($1, $2, array[$2::bigint], $3, $3, $4, $5, $6, $7, $8, $9, $10, 'registered', 1, 1, $11, $11, $10, $12, $12) returning id, number`,
      values: ['number', 'campaign', 'region', 'sector', 'enterpriseId', 'nature', 'kind', 'subKind', 'facts', 'foundOn', 'unit', 'at'].map(
        (key) => body[key],
      ),
    });
    return rows[0];
  },
  'GET /city-sector': async () => {
    const { rows } = await pool.query(`select left(region_code, 4) as city, sector, count(*)::int as problems from problems
      where nature = 'illegal-act' and status not in ('voided', 'merged') group by 1, 2`);
    return rows;
  },
  'GET /month-kind': async () => {
    const { rows } = await pool.query(`select date_trunc('month', registered_on + 6)::date as month, kind, count(*)::int as problems from problems
      where nature = 'illegal-act' and status not in ('voided', 'merged') group by 1, 2`);
    return rows;
  },
  'GET /export': async (query, _request, response) => {
    response.setHeader('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    const { default: exceljs } = await import('exceljs');
    const book = new exceljs.stream.xlsx.WorkbookWriter({ stream: response, useStyles: false, useSharedStrings: false });
    const sheet = book.addWorksheet('problems');
    const client = await pool.connect();
    await client.query('begin');
    await client.query(`declare exported no scroll cursor for select ${listColumns} from ${joined} where p.registered_on between '${plain(query.get('from'))}' and '${plain(query.get('to'))}'
      order by p.registered_on desc, p.id desc`);
    for (;;) {
      const { rows } = await client.query<Record<string, unknown>>('fetch 2000 from exported');
      for (const row of rows) sheet.addRow(Object.values(row).map((value) => (Array.isArray(value) ? value.join() : value))).commit();
      if (rows.length < 2000) break;
    }
    await client.query('commit');
    client.release();
    sheet.commit();
    await book.commit();
    return undefined;
  },
};

/** A day as it may stand in a cursor's text, which takes no parameters. */
function plain(day: string | null): string {
  return (day ?? '').replace(/[^\d-]/g, '');
}

const server = createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://bare');
  try {
    const answer = await routes[`${request.method} ${url.pathname}`]?.(url.searchParams, request, response);
    if (answer === undefined) return;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  } catch (error) {
    response.statusCode = 500;
    response.end(String(error));
  }
});
server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${(server.address() as { port: number }).port}`));
process.once('disconnect', () => process.exit(0));
