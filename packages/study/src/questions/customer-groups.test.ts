import { Failure } from '@perennial/words';
import { describe, expect, it } from 'vitest';
import type { ReportSource } from '../reports/report-source.ts';
import { customerGroups, membersOf } from './customer-groups.ts';

describe('groups that the orders tell', () => {
  it('are those that reports name', () => {
    expect(customerGroups).toContain('stage:regular');
    expect(customerGroups).toContain('decile:10');
    expect(new Set(customerGroups).size).toBe(customerGroups.length);
  });

  it.each(['stage:gone', 'decile:11', 'toString', ''])('“%s” is none, and which there are is said', async (group) => {
    // Nothing is asked of the orders before the name is known.
    const refused = await membersOf({} as ReportSource, group, null).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Failure);
    expect(refused).toMatchObject({ words: { code: 'option-invalid.no-group', values: { name: { text: group } } } });
  });
});
