import { GrowthBookClient } from '@growthbook/growthbook';
import { decidePage, evaluateFlag, readExperience } from '@perennial/decide';
import { best, type Figure, print } from './measure.ts';

/**
 * Decisions in process: a flag with one experiment of three variants behind two conditions, by GrowthBook's own client and by ours, for the same people with the
 * same answers; then a whole page of four slots, for which there is no peer.
 */
const PEOPLE = Number(process.env.PEOPLE ?? 200_000);

const condition = { country: { $in: ['DE', 'FR', 'PL'] }, orders: { $gte: 2 } };
const flags = {
  hero: {
    defaultValue: 'plain',
    rules: [{ variations: ['plain', 'premium', 'savings'], weights: [0.4, 0.3, 0.3], condition, hashVersion: 2 }],
  },
};
const people = Array.from({ length: PEOPLE }, (_, i) => ({
  id: `visitor-${i}`,
  country: ['DE', 'US', 'PL', 'FR'][i % 4]!,
  orders: i % 7,
}));

const client = new GrowthBookClient().initSync({ payload: { features: flags } });
const theirs = await best(3, async () =>
  people.map((attributes) => client.evalFeature('hero', { attributes }).value as string),
);
const ours = await best(3, async () => people.map((attributes) => evaluateFlag('hero', { attributes, flags }).value));
const different = ours.result.filter((value, i) => value !== theirs.result[i]).length;

const experience = readExperience(
  {
    key: 'home',
    version: 1,
    currency: 'EUR',
    slots: Object.fromEntries(
      ['hero', 'offer', 'proof', 'step'].map((slot) => [
        slot,
        {
          default: 'plain',
          policy: { kind: 'value' },
          variants: {
            plain: { content: 'plain' },
            premium: { content: 'premium', offers: 'premium', when: condition, estimate: { base: -4, perValue: 0.04 } },
            savings: { content: 'savings', estimate: { base: -2, perValueIfPriceSensitive: 0.05 } },
          },
        },
      ]),
    ),
  },
  'bench',
);
const now = Date.now();
const pages = await best(3, async () =>
  people.map(({ id, ...attributes }, i) =>
    decidePage(
      experience,
      { id, consents: true, attributes, value: { expected: i % 500 }, priceSensitivity: (i % 10) / 10 },
      now,
    ),
  ),
);

const each = (seconds: number) => `${((seconds / PEOPLE) * 1e6).toFixed(2)} µs each`;
const figures: Figure[] = [
  {
    what: 'a flag with an experiment',
    seconds: ours.seconds,
    yardstick: theirs.seconds,
    of: "GrowthBook's client",
    note: `${each(ours.seconds)}; theirs ${each(theirs.seconds)}; ${different} of ${PEOPLE.toLocaleString('en')} answers differ`,
  },
  {
    what: 'a page of four slots',
    seconds: pages.seconds,
    yardstick: theirs.seconds,
    of: "GrowthBook's client, one flag",
    note: each(pages.seconds),
  },
];
print(`bench decide: ${PEOPLE.toLocaleString('en')} visitors`, figures);
