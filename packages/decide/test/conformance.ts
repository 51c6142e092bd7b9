import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder =
  process.env.PERENNIAL_CONFORMANCE ?? resolve(import.meta.dirname, '..', '..', '..', '..', 'shared', 'conformance');

const file = join(folder, 'growthbook-cases.json');

/** Whether other people's test suites are beside the checkout; tests that need them are skipped where they are not. */
export const hasConformance = existsSync(file);

/** The cases that GrowthBook's clients share, of one kind; none where the file is not there. */
export function sharedCases<Case>(kind: string): readonly Case[] {
  return hasConformance ? (JSON.parse(readFileSync(file, 'utf8'))[kind] as Case[]) : [];
}
