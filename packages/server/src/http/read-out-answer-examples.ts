import type { ExperienceConfiguration, FunnelResult, FunnelStates, PolicyComparison } from '@perennial/decide';
import { carriedExample } from './carried-example.ts';

const { run, horizonDays, currency } = carriedExample;
const carried = { asOf: '2026-01-15T12:00:00.000Z', currency, run, horizonDays };

/** Of 8,043 people, a twentieth of whom are held out. */
const readOut = {
  ...carried,
  people: { control: 402, treated: 7641, between: 0 },
  met: { people: 7104, days: 90 },
  sampleRatio: 0.994,
  measures: {
    converted: {
      ...{ control: 0.0995, treated: 0.1334 },
      comparison: { ...to(0.0339, 0.0008, 0.0686), lift: share(0.34, 0.0077, 0.7025), pValue: 0.0447 },
    },
    orders: {
      ...{ control: 0.1343, treated: 0.1883 },
      comparison: { ...to(0.054, 0.0038, 0.1075), lift: share(0.402, 0.0281, 0.8174), pValue: 0.0341 },
    },
    revenue: {
      ...{ control: 7.92, treated: 13.49 },
      comparison: { ...to(5.57, 1.72, 9.74), lift: share(0.7027, 0.2148, 1.255), pValue: 0.0033 },
    },
    value: {
      ...{ control: 28.4, treated: 46.05 },
      comparison: { ...to(17.65, 5.74, 30.84), lift: share(0.6215, 0.1992, 1.116), pValue: 0.0024 },
    },
    returned: {
      ...{ control: 0.0025, treated: 0.0072 },
      comparison: { ...to(0.0047, -0.0025, 0.0141), lift: share(1.894, -0.967, 10.97), pValue: 0.2502 },
    },
    complained: {
      ...{ control: 0, treated: 0.0031 },
      comparison: { ...to(0.0031, -0.0012, 0.0096), lift: null, pValue: 0.2188 },
    },
    unsubscribed: {
      ...{ control: 0.005, treated: 0.0052 },
      comparison: { ...to(0.0002, -0.0058, 0.0085), lift: share(0.04, -1, 2.126), pValue: 0.9722 },
    },
    regretted: { control: 0, treated: 0, comparison: { ...to(0, 0, 0), lift: null, pValue: 1 } },
  },
  stages: [
    {
      stage: 'browsing',
      people: { control: 287, treated: 5418 },
      value: {
        ...{ control: 17.21, treated: 28.94 },
        comparison: { ...to(11.73, 2.16, 22.04), lift: share(0.6816, 0.1255, 1.281), pValue: 0.0139 },
      },
      adjustedPValue: 0.0278,
      control: null,
      treated: null,
    },
    {
      stage: 'active',
      people: { control: 115, treated: 2223 },
      value: {
        ...{ control: 56.33, treated: 87.75 },
        comparison: { ...to(31.42, -3.05, 66.8), lift: share(0.5578, -0.0541, 1.186), pValue: 0.0702 },
      },
      adjustedPValue: 0.0702,
      control: { people: 115, before: 41.2, after: 36.9 },
      treated: { people: 2223, before: 40.8, after: 52.1 },
    },
  ],
  findings: [],
  baseline: null,
  businessCase: null,
};

function to(difference: number, low95: number, high95: number) {
  return { difference, low95, high95 };
}

function share(of: number, low95: number, high95: number) {
  return { share: of, low95, high95 };
}

function valued(value: number, standardError: number, low95: number, high95: number) {
  return { value, standardError, low95, high95 };
}

/** Of people of a slot with two variants, by a policy that learns. */
const monitored = {
  observed: valued(46.1, 1.1, 43.94, 48.26),
  always: {
    plain: { ...valued(41.5, 1.9, 37.78, 45.22), effectivePeople: 610.4 },
    choose: { ...valued(47.2, 1.3, 44.65, 49.75), effectivePeople: 1702.6 },
  },
  evenSplit: { ...valued(44.3, 1.2, 41.95, 46.65), effectivePeople: 1630.9 },
};

const keptReadOuts = [
  {
    day: '2025-10-12',
    after: [
      {
        days: 90,
        control: { people: 31, mean: 22.4, happened: 19.7 },
        treated: { people: 604, mean: 25.9, happened: 27.2 },
      },
      {
        days: 180,
        control: { people: 31, mean: 41.3, happened: null },
        treated: { people: 604, mean: 47.8, happened: null },
      },
    ],
  },
];

/** What is answered of what pages did, and of what funnels do to simulated visitors. */
export const readOutAnswerExamples = {
  readOutExperience: {
    ...readOut,
    experience: 'home',
    variants: [
      {
        ...{ slotName: 'proof', variantName: 'reviews' },
        ...{ slot: 'proof', variant: 'reviews', people: 3802, effectivePeople: 3802, isRandomised: true },
        converted: { mean: 0.1321, ...to(0.0326, -0.0009, 0.0676), pValue: 0.0562 },
        value: { mean: 45.1, ...to(16.7, 4.49, 30.11), pValue: 0.0071 },
        standing: { code: 'default', says: 'It is the default, which the control group sees as well.' },
      },
      {
        ...{ slotName: 'proof', variantName: 'origin' },
        ...{ slot: 'proof', variant: 'origin', people: 3839, effectivePeople: 3839, isRandomised: true },
        converted: { mean: 0.1347, ...to(0.0352, 0.0017, 0.0702), pValue: 0.0389 },
        value: { mean: 47, ...to(18.6, 6.38, 32.02), pValue: 0.0021 },
        standing: { code: 'wins', says: 'Raises lifetime value.' },
      },
      {
        ...{ slotName: 'hero', variantName: 'premium' },
        ...{ slot: 'hero', variant: 'premium', people: 5208, effectivePeople: 4106.3, isRandomised: false },
        converted: { mean: 0.1318, ...to(0.0323, 0.0011, 0.0635), pValue: null },
        value: { mean: 48.2, ...to(19.8, 6.1, 33.5), pValue: null },
        standing: {
          code: 'not-by-chance',
          says: 'Who saw it was not left to chance with the same share for all. Divide the visitors by a split with fixed shares.',
        },
      },
    ],
    // 2,402 people a month, each of whom brings 17.65 more, of which 45% are kept, for a year.
    businessCase: {
      cost: { once: 6000, perMonth: 400, perPerson: 0, margin: 0.45 },
      refused: null,
      figures: {
        ...{ peoplePerMonth: 2402.53, people: 28_830.4, cost: 10_800 },
        worth: { expected: 218_185.45, low95: 63_668.92, high95: 389_308.29 },
        breakEvenMonths: { expected: 0.3212, soonest: 0.1821, latest: 1.0335 },
        breakEvenPeople: { expected: 771.6, soonest: 437.6, latest: 2482.9 },
        ...{ needed: 0.8325, standing: 'below', isShown: true },
      },
    },
  },
  readOutHoldout: { ...readOut, experience: null, variants: [] },
  listKeptReadOuts: keptReadOuts,
  listKeptOfHoldout: keptReadOuts,
  monitorPolicies: {
    ...{ ...carried, experience: 'home', timeZone: 'Europe/Warsaw', afterDays: 7, unit: 'week' },
    marks: [{ day: '2025-12-01', at: '2025-12-01T08:00:00.000Z', version: 1, code: 'published', changes: [] }],
    slots: [
      {
        ...{ slot: 'hero', name: 'Hero', policy: 'thompson', leftOut: 38 },
        ...{ variants: ['plain', 'choose'], names: { plain: 'Plain', choose: 'Choose by taste' } },
        ...{ refused: null, best: 'choose', mayBeBest: ['choose'], tooFew: [] },
        ...{ people: 2400, ...monitored },
        regret: { sum: 2640, low95: -1180, high95: 6460 },
        evenSplitRegret: { sum: 6960, low95: 1310, high95: 12_610 },
        gain: { sum: 4320, low95: 610, high95: 8030 },
        periods: [
          {
            ...{ from: '2025-12-01', isOver: true, converted: 0.128 },
            ...{ people: 310, observed: valued(44.2, 3.1, 38.12, 50.28) },
            always: {
              plain: { ...valued(42.1, 4.4, 33.48, 50.72), effectivePeople: 151.2 },
              choose: { ...valued(46.3, 4.5, 37.48, 55.12), effectivePeople: 158.8 },
            },
            evenSplit: { ...valued(44.2, 3.1, 38.12, 50.28), effectivePeople: 310 },
            regret: { sum: 651, low95: -1290, high95: 2592 },
            evenSplitRegret: { sum: 651, low95: -1290, high95: 2592 },
            gain: { sum: 0, low95: 0, high95: 0 },
          },
        ],
      },
    ],
  },
  tryExperience: {
    ...carried,
    experience: 'home',
    learnedAt: '2026-01-15T02:00:00.000Z',
    slots: [
      {
        slot: 'hero',
        name: 'Head of the page',
        startsFrom: 'learned',
        estimate: {
          ...{ people: 7641, effectivePeople: 6412.8, meanWeight: 1.004 },
          observed: valued(46.05, 1.62, 42.87, 49.23),
          ips: valued(48.91, 1.88, 45.23, 52.59),
          snips: valued(48.71, 1.85, 45.08, 52.34),
          doublyRobust: valued(48.66, 1.79, 45.15, 52.17),
        },
      },
      { slot: 'proof', name: 'proof', estimate: null, startsFrom: null },
    ],
  },
  listGallery: [
    {
      name: 'retail',
      title: 'A fashion shop',
      logic: 'Who is likely to buy for years is shown the line that lasts, who looks for prices a capsule wardrobe.',
      configuration: {
        ...{ key: 'retail', version: 1, currency, control: 0.05 },
        slots: {
          hero: {
            default: 'bestsellers',
            policy: { kind: 'value', explore: 0.02 },
            variants: {
              bestsellers: { content: { title: 'What everybody wears this autumn' } },
              atelier: {
                content: { title: 'The atelier line, made to last ten years' },
                offers: 'premium',
                estimate: { perValue: 0.35, perValueIfPriceSensitive: -0.75 },
              },
              capsule: {
                content: { title: 'Twelve pieces that go together: 18% less than one by one' },
                offers: 'saving',
                estimate: { perValue: -0.15, perValueIfPriceSensitive: 0.55 },
              },
            },
          },
        },
      } satisfies ExperienceConfiguration,
    },
  ],
  measureGalleryFunnel: {
    experience: 'retail',
    currency,
    people: { control: 9982, treated: 10_018 },
    converted: {
      ...{ control: 0.0485, treated: 0.0542, truth: 0.0038 },
      comparison: { ...to(0.0057, -0.0004, 0.0118), lift: share(0.1179, -0.0078, 0.2605), pValue: 0.0671 },
    },
    shown: { hero: { atelier: 0.3506, capsule: 0.6249, bestsellers: 0.0245 } },
    policies: {
      currency,
      arms: {
        control: { people: 6621, mean: 13.65, truth: 12.28 },
        tiers: { people: 6710, mean: 13.72, truth: 14.52 },
        page: { people: 6669, mean: 14.4, truth: 15.41 },
      },
      against: {
        control: {
          comparison: { ...to(0.75, -2.01, 3.52), lift: share(0.055, -0.1345, 0.2878), pValue: 0.594 },
          truth: 3.13,
        },
        tiers: {
          comparison: { ...to(0.69, -2.19, 3.57), lift: share(0.05, -0.1439, 0.2942), pValue: 0.6398 },
          truth: 0.89,
        },
      },
      offPolicy: {
        slot: 'hero',
        estimate: {
          ...{ people: 6669, effectivePeople: 249.2, meanWeight: 1.027 },
          observed: valued(14.4, 1, 12.44, 16.37),
          ips: valued(21.37, 5.22, 11.14, 31.59),
          snips: valued(20.81, 4.86, 11.28, 30.33),
          doublyRobust: valued(20.83, 5.02, 10.99, 30.66),
        },
        truth: 14.52,
      },
    },
    states: {
      slot: 'hero',
      states: [
        {
          ...{ isHighPotential: true, priceDecides: false, share: 0.3041, defaults: 23.42, page: 29.39 },
          shown: [
            { variant: 'atelier', offers: 'premium', share: 0.8203 },
            { variant: 'capsule', offers: 'saving', share: 0.1595 },
            { variant: 'bestsellers', offers: 'none', share: 0.0202 },
          ],
        },
      ],
    },
  } satisfies FunnelResult & { readonly policies: PolicyComparison; readonly states: FunnelStates },
};
