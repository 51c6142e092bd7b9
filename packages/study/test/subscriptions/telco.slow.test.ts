import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { requireSubscriptions, study } from './businesses.ts';

const data = process.env.PERENNIAL_DATA ?? fileURLToPath(new URL('../../../../../shared/data', import.meta.url));
const telco = join(data, 'telco_customer_churn.csv.gz');

describe.skipIf(!existsSync(telco))('a file that tells how long each customer has been there, and no day', () => {
  it('is studied raw, by plan, and says what it cannot say', async () => {
    const { subscriptions, warnings } = requireSubscriptions(await study([telco]));
    expect(subscriptions).toMatchObject({
      hasDates: false,
      subscriptions: 7043,
      running: 5174,
      ended: 1869,
      movements: [],
      tests: [],
      netRetention: null,
    });
    expect(warnings.map(({ code }) => code)).toContain('subscriptions-without-days');
    // Who has not been there for a month yet has paid nothing for it: 11 rows without a total.
    expect(subscriptions.revenue).toBe(31698575);
    const stays = (plan: string) =>
      subscriptions.plans.find((each) => each.plan === plan)!.retention.find(({ months }) => months === 12)!;
    expect(stays('Month-to-month').seen!.share).toBeCloseTo(0.703, 2);
    for (const plan of ['Month-to-month', 'One year', 'Two year']) {
      const { seen, fitted } = stays(plan);
      expect(Math.abs(seen!.share - fitted)).toBeLessThan(0.03);
    }
    expect(stays('Two year').fitted).toBeGreaterThan(stays('One year').fitted);
  });
});
