import { monthsBefore } from '@perennial/engine';
import type { Subscription } from '@perennial/import';
import { seeded } from '@perennial/models';
import { expect, it } from 'vitest';
import { chooseChurnModel } from './choose-churn-model.ts';

const asOf = '2025-06-30';
const known = { asOf, endsAt: 'ended', hasDates: true } as const;

/** Four contracts a day of three years; of who has stayed so many months, a share leaves. */
function contracts(leaves: (month: number) => number): readonly Subscription[] {
  const random = seeded('churn');
  return Array.from({ length: 4 * 1095 }, (_, n) => {
    const i = Math.floor(n / 4);
    const started = new Date(Date.UTC(2022, 6, 1 + i)).toISOString().slice(0, 10);
    let month = 1;
    while (month < 40 && random() >= leaves(month)) month += 1;
    const end = monthsBefore(started, -month);
    const ended = end <= asOf ? end : null;
    return {
      id: `s${n}`,
      customer: `c${n}`,
      plan: '',
      amount: 1000,
      months: 1,
      started,
      trialEnd: null,
      cancelled: ended,
      ended,
    };
  });
}

it('chooses among models that forecast equally well by their fit to all data, for what they have to be told', () => {
  const { model, because, scores } = chooseChurnModel(
    contracts((month) => 0.8 / (7.8 + month)),
    known,
  );
  expect([model.name, because]).toEqual(['shifted-beta-geometric', 'level']);
  expect(scores.map(({ method }) => method)).toEqual([
    'shifted-beta-geometric',
    'beta-discrete-weibull',
    'constant-rate',
  ]);
});

it('chooses the one that forecast best where the chance to leave rises with age, as no sBG has it', () => {
  const { model, because } = chooseChurnModel(
    contracts((month) => Math.min(0.9, 0.004 * month ** 1.6)),
    known,
  );
  expect([model.name, because]).toEqual(['beta-discrete-weibull', 'scores']);
});

it('goes by the criterion alone where there is no past to test on', () => {
  const { because, scores } = chooseChurnModel(
    contracts(() => 0.05),
    { ...known, hasDates: false },
  );
  expect([because, scores]).toEqual(['criterion', []]);
});
