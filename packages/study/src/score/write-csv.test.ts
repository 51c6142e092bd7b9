import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { afterAll, expect, it } from 'vitest';
import { writeCsv } from './write-csv.ts';

const folder = mkdtempSync(join(tmpdir(), 'perennial-csv-'));
const connection = await openDuckDB(':memory:', { threads: 1 });
afterAll(() => {
  connection.close();
  rmSync(folder, { recursive: true });
});

const file = join(folder, 'rows.csv');
const awkward = [
  'plain',
  '',
  ' ',
  'a,b',
  'say "x"',
  '"',
  '#1',
  'line\nbreak',
  'cr\rcr',
  'a\u0001b',
  'ümläut 日本',
  'NULL',
  "it's",
];

it('gives back every text, number and day as it was, and nothing for nothing', async () => {
  await connection.execute(
    sql`create table kept (place integer, "text" varchar, money decimal(18, 2), share double, "day" date)`,
  );
  for (const [place, text] of [...awkward, null].entries())
    await connection.execute(
      sql`insert into kept values (${place}, ${text}, -${place}.5, ${place === 3 ? null : 0.1}, date '2025-12-31')`,
    );
  await writeCsv(connection, sql`(from kept order by place)`, file);
  const columns = sql`{place: 'integer', "text": 'varchar', money: 'decimal(18, 2)', "share": 'double', "day": 'date'}`;
  const again = sql`read_csv(${file}, header = true, allow_quoted_nulls = false, quote = '"', escape = '"', delim = ',', columns = ${columns})`;
  expect(await connection.rows(sql`select * from ${again} order by place`)).toEqual(
    await connection.rows(sql`from kept order by place`),
  );
  expect(readFileSync(file, 'utf8').split('\n').slice(0, 2)).toEqual([
    'place,text,money,share,day',
    '0,plain,-0.50,0.1,2025-12-31',
  ]);
});

it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '="a,b"'])('makes %j no formula', async (text) => {
  await writeCsv(connection, sql`(select ${text} as name)`, file);
  const cell = readFileSync(file, 'utf8').slice('name\n'.length, -1);
  expect(cell).toBe(/[",\r]/.test(text) ? `"'${text.replaceAll('"', '""')}"` : `'${text}`);
});

it.each(['=1+1', '+48 601', '="a,b"'])('writes %j as it is where texts are to be raw', async (text) => {
  await writeCsv(connection, sql`(select ${text} as name)`, file, { isRaw: true });
  const cell = readFileSync(file, 'utf8').slice('name\n'.length, -1);
  expect(cell).toBe(/[",\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
});
