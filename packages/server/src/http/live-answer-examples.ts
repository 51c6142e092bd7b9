import { exampleExperience, readExperience } from '@perennial/decide';
import { carriedExample, customerExample as customer, observedExample } from './carried-example.ts';
import { decidedExample as decided } from './decided-example.ts';

const at = '2026-01-15T12:00:00.000Z';
/** Before they ordered again. */
const before = '2026-01-15T11:30:00.000Z';
const { run, horizonDays, currency } = carriedExample;
const key = 'home';
const version = 3;
const stored = { result: 'stored' };
const nothingDone = { pages: 0, viewed: 0, added: 0, orders: 0, returns: 0, complaints: 0, support: 0 };

/** The customer two weeks after the run. */
const person = {
  id: customer.customer,
  asOf: before,
  account: 'acme',
  stage: 'active',
  needs: ['coffee'],
  priceSensitivity: 0.143,
  attributes: { ...nothingDone, email: 'ada@example.com', pages: 12, viewed: 5, added: 2, orders: 2 },
  score: {
    ...{ currency: 'EUR', orders: customer.orders, historic: customer.historic, lastOrder: customer.lastOrder },
    ...{ probAlive: 0.96, nextOrder: '2026-02-20', expectedOrders: 5.72 },
    ...{ expected: 431.2, low80: 197.8, high80: 682.5, horizonDays: 365, run: 12, ...observedExample.until },
  },
  observed: observedExample.says,
  early: null,
  risk: 0.04,
  reasons: [{ code: 'person.reason.many-orders', says: 'Has ordered 17 times, the last on 2025-12-19.' }],
  nextAction: { code: 'person.action.commit', says: 'Offer a commitment or something better.' },
};

/** What is answered of visitors, and of what was decided for them. */
export const liveAnswerExamples = {
  hearShopify: stored,
  hearStripe: stored,
  scoreNow: person,
  scoreMany: { customers: [person], unknown: ['C000043'] },
  scoreAccountNow: {
    ...{ id: 'acme', asOf: before, people: 3, stage: 'active', needs: ['coffee'], priceSensitivity: 0.125 },
    attributes: { ...nothingDone, pages: 31, viewed: 11, added: 4, orders: 4 },
    score: {
      ...{ currency: 'EUR', orders: 24, historic: 1812.4, lastOrder: '2026-01-08' },
      ...{ probAlive: 0.98, nextOrder: '2026-02-03', expectedOrders: 9.3 },
      ...{ expected: 702.3, low80: 402.1, high80: 1018.6, horizonDays: 365, run: 12, ...observedExample.until },
    },
    earlierOrders: 6,
    observed: observedExample.says,
  },
  readExperience: readExperience({ ...exampleExperience, version }, key),
  previewExperience: { isControl: false, baseline: null, slots: decided },
  previewForPerson: {
    ...{ isControl: false, baseline: null, slots: decided },
    visitor: {
      ...{ id: person.id, consents: true, stage: 'active', priceSensitivity: 0.143, needs: ['coffee'] },
      value: { expected: 431.2, low80: 197.8, high80: 682.5 },
    },
  },
  decide: {
    ...{ decision: 'ZbX4mQ8pR1tYw2Kc6vNs0A', experience: key, version },
    slots: {
      hero: { variant: decided.hero.variant, content: decided.hero.content },
      proof: { variant: decided.proof.variant, content: decided.proof.content },
      'next-step': { variant: decided['next-step'].variant, content: decided['next-step'].content },
    },
  },
  explainDecision: {
    ...{ id: 'ZbX4mQ8pR1tYw2Kc6vNs0A', at: before, experience: key, version, isControl: false },
    observedUntil: observedExample.until.observedUntil,
    baseline: null,
    slots: decided,
  },
  listDecisions: [
    {
      ...{ id: 'ZbX4mQ8pR1tYw2Kc6vNs0A', at: before, experience: key, version, person: person.id, isControl: false },
      observedUntil: observedExample.until.observedUntil,
      baseline: null,
      slots: Object.fromEntries(
        Object.entries(decided).map(([slot, { variant, slotName, variantName, propensity, says }]) => [
          slot,
          { variant, slotName, variantName, propensity, says },
        ]),
      ),
    },
  ],
  clickInDemoShop: {
    person: {
      ...{ id: '3f9a6f8e-5a1c-4b0e-9f43-0b1d6f1c2a77', asOf: at, account: null, stage: 'browsing', needs: [] },
      priceSensitivity: 0.167,
      attributes: { ...nothingDone, viewed: 1 },
      score: null,
      observed: null,
      early: { probOrders: 0.234, error: 0.127, expected: 17.4, low80: 0, high80: 74.64, visitors: 548 },
      risk: null,
      reasons: [
        {
          code: 'person.reason.never-ordered',
          says: 'Has not ordered yet: what visitors like this one brought is all that is known.',
        },
      ],
      nextAction: {
        code: 'person.action.first-order',
        says: 'Help them find what they need; nothing more is known yet.',
      },
    },
    slots: {
      hero: {
        variant: 'choose',
        slotName: 'Head of the page',
        variantName: 'Still choosing',
        content: { title: 'How do you brew? We find the right one' },
        says: 'By rule 3, the first that holds.',
      },
    },
  },
  readLiveBoard: {
    at,
    ...{ run, horizonDays, currency },
    expected: { customers: 3, expected: 412.6, low80: 236.1, high80: 641.9 },
    hours: [
      { from: at, events: 0, orders: 0, revenue: [], decisions: 0, control: 0, expected: null },
      {
        ...{ from: '2026-01-15T11:00:00.000Z', events: 96, orders: 3 },
        ...{ revenue: [{ currency: 'EUR', amount: 214.7 }], decisions: 41, control: 2 },
        expected: { customers: 3, expected: 412.6, low80: 236.1, high80: 641.9 },
      },
    ],
  },
  readJourney: {
    ...{ at, people: 9640, isWhole: true },
    stages: [
      { stage: 'new', people: 3120, reached: 9640 },
      { stage: 'browsing', people: 2804, reached: 6520 },
      { stage: 'basket', people: 911, reached: 3716 },
      { stage: 'checkout', people: 262, reached: 2805 },
      { stage: 'first order', people: 1480, reached: 2543 },
      { stage: 'active', people: 826, reached: 967 },
      { stage: 'lapsed', people: 237, reached: 237 },
    ],
  },
  listRejections: {
    since: '2026-01-14T06:00:00.000Z',
    rejections: [
      {
        ...{ source: 'key:ANN4tqVnQ3mK', name: 'the shop', event: 'Order Completed', reason: 'no-order-id' },
        ...{ says: 'An order needs its number: order_id.', said: null, messageId: 'a1b2c3', times: 2, lastAt: at },
      },
    ],
  },
};
