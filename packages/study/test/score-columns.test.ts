import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from '@perennial/engine';
import { expect, it } from 'vitest';
import { csv, file, reported } from './reports/reported.ts';

const page = readFileSync(new URL('../../../docs/commands.md', import.meta.url), 'utf8');
const documented = [...page.matchAll(/^\| `([a-z_0-9]+)` \| `([A-Z]+(?:\([0-9,]+\))?)` \|/gm)].map(
  ([, name, type]) => ({ name, type }),
);

it('documents every column of scores.parquet, in its order and with its type', async () => {
  const { workspace } = await reported(
    [
      file(
        csv([
          ['ada', '2025-01-05', 10],
          ['ada', '2025-01-20', 20],
          ['bob', '2025-01-07', 30],
        ]),
        'columns.csv',
      ),
    ],
    { cutOffs: 0, currency: 'EUR' },
  );
  const there = await workspace.connection.rows<{ column_name: string; column_type: string }>(
    sql`describe select * from read_parquet(${join(workspace.folder, 'scores.parquet')})`,
  );
  expect(there.map(({ column_name: name, column_type: type }) => ({ name, type }))).toEqual(documented);
});
