import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from '@perennial/engine';
import { expect, it } from 'vitest';
import { viewFacts } from './kept-facts.ts';

it('says of a run that kept no facts that an earlier version made it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-facts-'));
  await expect(viewFacts({} as Connection, folder)).rejects.toMatchObject({
    words: {
      code: 'workspace-damaged.earlier-run',
      values: { folder: { text: folder }, file: { text: 'lives.parquet' } },
    },
  });
});
