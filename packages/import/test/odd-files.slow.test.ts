import fc from 'fast-check';
import { expect, it } from 'vitest';
import { testWorkspace } from './import-files.ts';
import { complaintOf, oddFile } from './odd-files.ts';

it('ends in orders that add up, or in a failure that says what to do, whatever the file', async () => {
  const workspace = await testWorkspace();
  await fc.assert(
    fc.asyncProperty(oddFile, async ({ name, bytes }) => {
      expect(await complaintOf(workspace, { [name]: bytes })).toBeNull();
    }),
    { numRuns: 600 },
  );
  workspace.close();
});
