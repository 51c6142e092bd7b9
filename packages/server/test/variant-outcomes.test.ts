import { readExperience } from '@perennial/decide';
import { describe, expect, it } from 'vitest';
import type { Judged } from '../src/live/read-out/measured.ts';
import { variantOutcomes } from '../src/live/read-out/variant-outcomes.ts';

const page = readExperience(
  {
    ...{ key: 'home', version: 1, currency: 'EUR' },
    slots: {
      head: {
        default: 'off',
        variants: { off: { content: 1 }, new: { content: 2 } },
        policy: { kind: 'split', weights: { off: 0.5, new: 0.5 } },
      },
    },
  },
  'home',
);

/** So many who were shown a variant of several, by their chances, each of whom has brought so much. */
function seen(people: number, value: number, variant: string, chances: object): readonly Judged[] {
  return Array.from({ length: people }, (_, i) => {
    const person = { slots: { head: { variant, chances } } };
    return { person, figures: { converted: 1, value: value + (i % 7), predicted: 0 } } as unknown as Judged;
  });
}

function outcomesOf(control: readonly Judged[], treated: readonly Judged[]) {
  const outcomes = variantOutcomes(page, { control, treated }, 0);
  return (name: string) => outcomes.find(({ variant }) => variant === name)!;
}

describe('what a variant did', () => {
  it('is held to those of the control group who could have seen it', () => {
    const [open, barred] = [{ off: 0.5, new: 0.5 }, { off: 1 }];
    // Those whom it is open to bring ten times as much, whatever they are shown.
    const control = [...seen(60, 100, 'off', open), ...seen(60, 10, 'off', barred)];
    const treated = [...seen(30, 100, 'new', open), ...seen(30, 100, 'off', open), ...seen(60, 10, 'off', barred)];
    const of = outcomesOf(control, treated);
    const { people, isRandomised, value } = of('new');
    expect({ people, isRandomised }).toEqual({ people: 30, isRandomised: true });
    expect(Math.abs(value.difference!)).toBeLessThan(1);
    expect(value.low95).toBeLessThan(0);
    expect(value.high95).toBeGreaterThan(0);
    // The default was open to all, with another chance to some of them: whoever saw it is weighted by that.
    expect(of('off')).toMatchObject({ isRandomised: false, value: { pValue: null } });
    expect(Math.abs(of('off').value.difference!)).toBeLessThan(5);
  });

  it('is weighted by their chances where the weights of a split were changed', () => {
    // More was shown of it to later visitors, who bring ten times as much.
    const [early, late] = [
      { off: 0.8, new: 0.2 },
      { off: 0.2, new: 0.8 },
    ];
    const of = outcomesOf(
      [...seen(50, 10, 'off', early), ...seen(50, 100, 'off', late)],
      [
        ...[...seen(10, 10, 'new', early), ...seen(40, 10, 'off', early)],
        ...[...seen(40, 100, 'new', late), ...seen(10, 100, 'off', late)],
      ],
    );
    expect(of('new').isRandomised).toBe(false);
    expect(Math.abs(of('new').value.difference!)).toBeLessThan(2);
  });
});
