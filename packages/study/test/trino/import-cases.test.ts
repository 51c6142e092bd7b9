import { expect, it } from 'vitest';
import { bothSides, testWorkspace } from '../../../import/test/import-files.ts';
import { csvOf, importCases } from './import-cases.ts';

it.each(Object.entries(importCases))(
  'is read from a file, so that a table can be held to it: %s',
  async (_, { columns, asked }) => {
    const workspace = await testWorkspace();
    try {
      const { reconciliation } = await workspace.import({ 'given.csv': csvOf(columns) }, asked);
      const { source, explained } = bothSides(reconciliation);
      expect(explained).toEqual(source);
      expect(reconciliation.source.rows).toBeGreaterThan(0);
    } finally {
      workspace.close();
    }
  },
);
