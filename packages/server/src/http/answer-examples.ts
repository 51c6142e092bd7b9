import { exampleExperience, usualServicePolicy } from '@perennial/decide';
import { moneyExample, carriedExample as studied } from './carried-example.ts';
import { liveAnswerExamples } from './live-answer-examples.ts';
import { playbookAnswerExamples } from './playbook-answer-examples.ts';
import { readOutAnswerExamples } from './read-out-answer-examples.ts';
import { serviceExample } from './service-example.ts';
import { studyAnswerExamples } from './study-answer-examples.ts';

const at = '2026-01-15T12:00:00.000Z';
const id = 'ANN4tqVnQ3mK';
const experience = 'home';
const source = `key:${id}`;
const freshness = {
  run: 12,
  asOf: '2025-12-31',
  madeAt: '2026-01-02T06:00:12.000Z',
  daysOld: 15,
  dueOn: '2026-03-31',
  nextRefresh: '2026-01-22T12:00:00.000Z',
  businessChanged: null,
  isStale: false,
};
const figures = {
  customers: 4102,
  share: 0.225,
  active: 3377.4,
  historic: 2_204_118.4,
  expected: 1_120_387.6,
  interval: { low80: 1_071_204.5, high80: 1_170_022.8, low95: 1_045_660.1, high95: 1_197_312.9 },
  averageOrder: 68.4,
  differenceInErrors: 9.7,
  standing: 'own',
};
const loyal = { name: 'loyal', rule: 'orders >= 3', action: 'thank them' };
const moved = [{ feature: 'orders', psi: 0.031, standing: 'steady' }];
const before = { run: 11, asOf: '2025-11-30', customers: 17_655 };
const now = { run: 12, asOf: '2025-12-31', customers: 18_204 };
const published = { publishedAt: '2026-01-10T09:30:00.000Z', publishedBy: 'person:ANN4tqVnQ3mK', stoppedAt: null };
const version = { version: 3, configuration: exampleExperience, ...published, publishedByName: 'Ada' };
const draft = { configuration: exampleExperience, savedBy: 'ada@example.com', savedAt: at };
const places = [{ place: 'orders', rows: 17 }];
const elsewhere = [{ kind: 'source', path: 'orders.csv', at: null, isThere: true }];
const settings = { currency: 'EUR', language: 'pl', service: { ...usualServicePolicy, margin: 0.4 } };
const refresh = {
  plan: { sources: [{ folder: '/data/exports' }], every: 'weekly' },
  nextAt: '2026-01-22T12:00:00.000Z',
};
const done = { done: true };

/** What is answered, where the example of the question does not say it: each of them is checked by a test. */
export const answerExamples: Readonly<Record<string, unknown>> = {
  ...studyAnswerExamples,
  ...liveAnswerExamples,
  ...readOutAnswerExamples,
  ...playbookAnswerExamples,
  notePlaybook: done,
  notePolicy: done,
  lookUpAtDesk: { found: [{ customer: serviceExample.customer, by: 'email' }], service: serviceExample },
  readService: serviceExample,
  tryServicePolicy: serviceExample,
  giveRemedy: { id: 'ticket-881 voucher', service: serviceExample },
  takeRemedyBack: {
    id: 'ticket-881 voucher',
    service: { ...serviceExample, left: 8.62, leftBecause: null, given: [] },
  },
  signIn: done,
  signOut: done,
  makeAccount: done,
  changePerson: done,
  removePerson: done,
  removeKey: done,
  removeSegment: done,
  removeGoal: done,
  readmitPerson: done,
  removeWebhook: done,
  removeDraft: done,
  stopExperience: done,
  live: { status: 'live' },
  ready: {
    status: 'ready',
    run: 12,
    parts: [
      { part: 'store', isReady: true, code: null },
      { part: 'workspace', isReady: true, code: null },
    ],
  },
  readSession: { role: 'analyst', name: 'Ada', isOpen: false, version: '0.1.0' },
  listPeople: [{ id, name: 'Ada', email: 'ada@example.com', role: 'analyst' }],
  invite: { link: 'https://clv.example.com/join#the-secret-part' },
  listKeys: [
    {
      ...{ id, name: 'the shop', beginning: 'pk_kX0p2b', role: 'source', madeAt: at, endsAt: null },
      ...{ origins: ['https://shop.example.com'], requestsAMinute: 60_000 },
    },
  ],
  rotateKey: { id, key: 'pk_kX0p2b6Zt1lq8sYd3wVfR9uC5nGhJ4mE7aTzLx0oQiU', oldKeyEndsAt: '2026-01-22T12:00:00.000Z' },
  readAudit: {
    entries: 1,
    isWhole: true,
    last: '98c87958356f020179911ea61271fc76e6aa20e8a08237ee09ed5830a865270f',
    newest: [{ seq: 1, at, who: 'ada@example.com', action: 'file.uploaded', about: { id, bytes: 87_835 } }],
    next: null,
  },
  readStatus: {
    newest: {
      run: 12,
      business: 'orders.csv',
      asOf: '2025-12-31',
      horizonDays: 365,
      annualDiscount: 0.1,
      customers: 18_204,
      currency: 'EUR',
      minorUnits: 2,
      freshness,
      reports: ['opportunities', 'summary'],
      empty: ['budget'],
      hasOrders: true,
      isKnownById: false,
    },
    brand: null,
  },
  setBrand: { brand: null },
  listReports: [{ name: 'summary', title: 'Summary', asks: 'How much will existing customers spend?', options: [] }],
  listSegments: { ...studied, segments: [{ ...loyal, problem: null, figures }] },
  listRuleColumns: [{ name: 'orders', kind: 'number', values: [] }],
  previewSegment: { ...studied, rule: loyal.rule, figures },
  saveSegment: loyal,
  readThenAndNow: {
    found: {
      ...studied,
      ...{ savedOn: '2025-06-30', savedOnRun: 6 },
      before: { customers: 3980, expected: 1_310_220.4, active: 3611.9, historic: 1_840_118.2 },
      now: {
        ...{ customers: 3978, expected: 1_052_870.2, active: 3190.3, historic: 2_190_344.9 },
        ...{ ordered: 2209, brought: 350_226.7 },
      },
      members: { now: 4102, stayed: 3702, entered: 400, left: 278 },
      compared: {
        ...{ members: 3120, others: 2984, mean: 341.2, meanOfOthers: 333.9 },
        ...{ difference: 7.3, low95: -4.8, high95: 19.4 },
      },
    },
  },
  listGoals: {
    ...studied,
    goals: [
      {
        ...{ id, segment: null, measure: 'expected', target: 2_000_000, day: '2026-12-31' },
        ...{ actual: moneyExample.expected, low80: 1_822_630.1, high80: 1_940_120.7, customers: 18_204 },
      },
    ],
  },
  readInputHistory: [{ ...now, from: before, features: moved }],
  readMonitoring: {
    freshness,
    inputs: { from: before, businessChanged: null, to: now, features: moved },
    calibration: [{ ...now, coverage80: 0.792, coverage95: 0.944, error: 0.018, businessChanged: null }],
    failedJobs: [],
  },
  listRuns: [
    {
      ...now,
      madeAt: '2026-01-02T06:00:12.000Z',
      horizonDays: 365,
      currency: 'EUR',
      fingerprint: '987-1f2c273b170dcd79628-977eeba642acdd898c',
      expectedMoney: moneyExample.expected,
    },
  ],
  findPerson: { customers: ['C000042'], names: ['ada@example.com'], places, unread: [], elsewhere },
  deletePerson: { reference: '7f3a9c20', places, unread: [], elsewhere },
  listAnnotations: [{ id, day: '2026-01-01', text: 'Prices went up by a tenth', changesBusiness: true }],
  readSettings: settings,
  changeSettings: settings,
  readRefresh: refresh,
  planRefresh: refresh,
  readChanges: { run: 12, asOf: '2025-12-31', currency: 'EUR', basis: 'revenue', changes: null, businessChanged: null },
  listWebhooks: [{ id, address: 'https://hooks.example.com/clv', waiting: 0, failed: 0 }],
  listDrafts: [{ key: experience, savedBy: draft.savedBy, savedAt: at }],
  readDraft: { draft },
  saveDraft: draft,
  listExperiences: [{ key: experience, version: 3, slots: ['hero'], control: 0.1, ...published }],
  publishExperience: { key: experience, version: 3 },
  rollBackExperience: { key: experience, version: 4 },
  listVersions: [version],
  readAllocation: {
    ...{ experience, asOf: at, timeZone: 'Europe/Warsaw', unit: 'day' },
    slots: [
      {
        ...{ slot: 'hero', name: 'Head of the page' },
        variants: ['plain', 'choose'],
        names: { plain: 'As everybody sees it', choose: 'Still choosing' },
        periods: [
          {
            ...{ from: '2026-01-15', isOver: false, decisions: 400, withoutChoice: 12 },
            ...{ variants: { plain: 0.18, choose: 0.72 }, control: 0.1, explored: 0.18 },
          },
        ],
      },
    ],
    marks: [
      {
        ...{ day: '2026-01-10', at: published.publishedAt, version: 3, code: 'published' },
        changes: [{ code: 'policy', slot: 'hero', before: 'split', after: 'thompson' }],
      },
    ],
  },
  readVersion: version,
  compareVersions: [{ place: 'control', before: 0.1, after: 0.2 }],
  listEvents: [
    {
      ...{ messageId: 'a1b2c3', source, receivedAt: at, at, type: 'track', event: 'Order Completed' },
      body: { properties: { order_id: 'R-1187', revenue: 74.9, currency: 'EUR' } },
    },
  ],
  listSources: {
    sources: [
      {
        ...{ source, name: 'the shop', events: 40_212, lastDay: 1311 },
        ...{ firstAt: '2025-11-01T08:00:00.000Z', lastAt: at, names: [{ event: 'Order Completed', events: 902 }] },
      },
    ],
    told: {
      twice: { orders: 31, sum: 1604.5, told: 1759.5 },
      currency: 'EUR',
      probable: [
        {
          ...{ source: 'key:3f0c', name: 'shop', other: null, otherName: null, orders: 2, sum: 98 },
          says: 'The same person, the same amount, within an hour, under different numbers: they count twice.',
        },
      ],
    },
    uncountedRefunds: [
      {
        ...{ reason: 'waits', currency: 'EUR', refunds: 3, sum: 54.7, whole: 0 },
        says: 'Their orders have not come as events. The next run takes them off orders of files that have these numbers.',
      },
    ],
  },
  readSegmentSettings: {
    integrations: {
      'Segment.io': {
        apiKey: 'pk_kX0p2b6Zt1lq8sYd3wVfR9uC5nGhJ4mE7aTzLx0oQiU',
        apiHost: 'clv.example.com/v1',
        protocol: 'https',
      },
    },
  },
};
