import { exampleExperience, usualServicePolicy } from '@perennial/decide';
import { carriedExample as carried, customerExample as customer, moneyExample } from './carried-example.ts';

export interface Example {
  /** Parts of the address and of its query, by their names. */
  readonly parts?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: unknown;
  readonly answer?: unknown;
}

const key = 'home';
const id = 'ANN4tqVnQ3mK';
const configuration = exampleExperience;
/** What is known of the customer two weeks after the run. */
const visitor = { id: 'C000042', consents: true, value: 431.2, priceSensitivity: 0.143, stage: 'active' };
const anonymousId = '3f9a6f8e-5a1c-4b0e-9f43-0b1d6f1c2a77';
const page = {
  ...carried,
  found: 1,
  searches: ['customer', 'order', 'email', 'phone', 'name'],
  customers: [customer],
  next: null,
};
const job = {
  id,
  request: { kind: 'run', uploads: ['9wGd3sYxT0aE'] },
  state: 'queued',
  askedAt: '2026-01-15T12:00:00.000Z',
  startedAt: null,
  endedAt: null,
  steps: [],
  result: null,
  failure: null,
};
const note = { day: '2026-01-01', text: 'Prices went up by a tenth' };
const event = { anonymousId, messageId: 'a1b2c3', timestamp: '2026-01-15T11:59:58.000Z' };
const stored = { success: true, results: [{ messageId: 'a1b2c3', result: 'stored' }] };
const account = { email: 'ada@example.com', password: 'correct horse battery staple' };

/** What is asked and answered, for whoever writes a program: each of them is sent to a server and checked by a test. */
export const examples: Readonly<Record<string, Example>> = {
  signIn: { body: account },
  makeAccount: { body: { ...account, name: 'Ada', link: 'the part of the link behind #' } },
  changePerson: { parts: { id }, body: { role: 'analyst' } },
  removePerson: { parts: { id } },
  invite: { body: { role: 'marketer' } },
  makeKey: {
    body: { name: 'the shop', role: 'source', origins: ['https://shop.example.com'], requestsAMinute: 60_000 },
    answer: { id, key: 'pk_kX0p2b6Zt1lq8sYd3wVfR9uC5nGhJ4mE7aTzLx0oQiU' },
  },
  rotateKey: { parts: { id } },
  removeKey: { parts: { id } },
  readAudit: { parts: { limit: 200 } },
  findPerson: { body: { id: 'ada@example.com' } },
  exportPerson: { body: { id: 'ada@example.com' } },
  deletePerson: { body: { id: 'ada@example.com' } },
  readmitPerson: { body: { id: 'ada@example.com' } },
  setBrand: { body: { brand: null } },
  readReport: {
    parts: { name: 'value' },
    answer: {
      report: 'value',
      run: 12,
      options: {},
      asOf: '2025-12-31',
      horizonDays: 365,
      currency: 'EUR',
      basis: 'revenue',
      customers: 18_204,
      says: [{ code: 'value.top', values: { share: { share: 0.64 } }, words: 'A tenth of the customers brings 64%.' }],
      tables: { deciles: [{ decile: 1, customers: 1820, expected_money: 1_204_332.18 }] },
    },
  },
  readWholeReport: { parts: { reports: 'summary,actions' } },
  readRun: { parts: { run: 12 } },
  readEquity: {
    answer: {
      run: 12,
      asOf: '2025-12-31',
      horizonDays: 365,
      annualDiscount: 0.1,
      currency: 'EUR',
      basis: 'revenue',
      customers: 18_204,
      customerEquity: 3_918_400.12,
      withinHorizon: moneyExample,
    },
  },
  askWhatIf: { body: { frequency: 1.1, assuming: { margin: 0.4 } } },
  findCustomers: {
    parts: { limit: 50, rule: 'orders >= 3 and days_since_last_order < 90', sort: 'expected_money', direction: 'desc' },
    answer: page,
  },
  readCustomer: { parts: { id: 'C000042' } },
  readOrdersOfCustomer: {
    parts: { id: 'C000042' },
    answer: {
      ...carried,
      found: customer.orders,
      total: customer.historic,
      orders: [{ order: 'R-1042', day: '2025-12-19', amount: 74.9, refunded: 15, channel: 'email' }],
    },
  },
  previewSegment: { body: { rule: 'orders >= 3' } },
  saveSegment: { parts: { name: 'loyal' }, body: { rule: 'orders >= 3', action: 'thank them' } },
  removeSegment: { parts: { name: 'loyal' } },
  readThenAndNow: { parts: { name: 'loyal' } },
  listMembers: { parts: { name: 'loyal', limit: 50 }, answer: page },
  setGoal: { body: { segment: null, measure: 'expected', target: 2_000_000, day: '2026-12-31' }, answer: { id } },
  removeGoal: { parts: { id } },
  planPlaybook: {
    body: { opportunity: { place: 1, kind: 'slipping' }, holdOut: 0.5, owner: 'Ada', begin: true },
    answer: { id },
  },
  notePlaybook: { parts: { id }, body: { state: 'paused', note: 'Until the new catalogue is printed' } },
  notePolicy: { parts: { key }, body: { owner: 'Grace', note: 'Kept for another month' } },
  uploadFile: { parts: { name: 'orders.csv' }, answer: { id: '9wGd3sYxT0aE', name: 'orders.csv', bytes: 1_204_331 } },
  previewImport: { body: { uploads: ['9wGd3sYxT0aE'], columns: { customer: 'Email', date: 'Paid at' } } },
  listJobs: { parts: { limit: 20 }, answer: [job] },
  askJob: { body: { kind: 'run', uploads: ['9wGd3sYxT0aE'] }, answer: job },
  readJob: {
    parts: { id },
    answer: {
      ...job,
      state: 'done',
      startedAt: '2026-01-15T12:00:01.000Z',
      endedAt: '2026-01-15T12:00:21.000Z',
      steps: [{ step: 'import', title: 'Import', outcome: '91,204 orders' }],
      result: { run: 13 },
    },
  },
  cancelJob: { parts: { id }, answer: { ...job, state: 'cancelled', endedAt: '2026-01-15T12:00:05.000Z' } },
  setCosts: { body: { changes: [{ key: ['margin'], value: '40%', from: '2025-01-01' }] } },
  lookUpAtDesk: { parts: { search: 'ada@example.com' } },
  readService: { parts: { id: 'C000042' } },
  tryServicePolicy: { body: { customer: 'C000042', service: { ...usualServicePolicy, margin: 0.4 } } },
  giveRemedy: { body: { customer: 'C000042', remedy: 'voucher', cost: 5, id: 'ticket-881 voucher' } },
  takeRemedyBack: { body: { customer: 'C000042', id: 'ticket-881 voucher' } },
  changeSettings: { body: { currency: 'EUR', language: 'pl', service: { lately: 90, margin: 0.4 } } },
  planRefresh: { body: { sources: [{ folder: '/data/exports' }], every: 'weekly' } },
  readFreshness: {
    answer: {
      run: 12,
      asOf: '2025-12-31',
      madeAt: '2026-01-02T06:00:12.000Z',
      daysOld: 15,
      dueOn: '2026-03-31',
      nextRefresh: '2026-01-22T12:00:00.000Z',
      businessChanged: null,
      isStale: false,
    },
  },
  makeWebhook: {
    body: { address: 'https://hooks.example.com/clv' },
    answer: { id, secret: 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD' },
  },
  removeWebhook: { parts: { id } },
  annotate: {
    body: { ...note, changesBusiness: true },
    answer: { id, ...note, changesBusiness: true, job: '7hQe1LmZs2Xc' },
  },
  removeAnnotation: { parts: { id } },
  send_identify: { body: { ...event, userId: 'C000042', traits: { email: 'ada@example.com' } }, answer: stored },
  send_track: {
    body: { ...event, event: 'Order Completed', properties: { order_id: 'R-1187', revenue: 74.9, currency: 'EUR' } },
    answer: stored,
  },
  send_page: { body: { ...event, name: 'Home', properties: { url: 'https://shop.example.com/' } }, answer: stored },
  send_screen: { body: { ...event, name: 'Basket' }, answer: stored },
  send_group: { body: { ...event, userId: 'C000042', groupId: 'acme' }, answer: stored },
  send_alias: { body: { messageId: 'a1b2c4', previousId: anonymousId, userId: 'C000042' }, answer: stored },
  sendBatch: { body: { batch: [{ ...event, type: 'page', name: 'Home' }] }, answer: stored },
  decide: {
    body: { experience: key, anonymousId, consents: true },
  },
  clickInDemoShop: {
    body: {
      ...{ anonymousId, messageId: 'click-3', consents: true, type: 'track', event: 'Product Viewed' },
      properties: { product_id: 'SKU-1', category: 'coffee', price: 12.9 },
    },
  },
  sendOutcome: {
    body: {
      kind: 'conversion',
      decision: 'ZbX4mQ8pR1tYw2Kc6vNs0A',
      anonymousId,
      orderId: 'R-1187',
      value: 74.9,
      currency: 'EUR',
    },
    answer: { result: 'stored', messageId: 'a1b2c5' },
  },
  readSegmentSettings: { parts: { key: 'pk_kX0p2b6Zt1lq8sYd3wVfR9uC5nGhJ4mE7aTzLx0oQiU' } },
  scoreNow: { parts: { id: 'C000042' } },
  scoreMany: { body: { ids: ['C000042', 'C000043'] } },
  scoreAccountNow: { parts: { id: 'acme' } },
  readExperience: { parts: { key } },
  publishExperience: { parts: { key }, body: configuration },
  stopExperience: { parts: { key } },
  rollBackExperience: { parts: { key }, body: { version: 2 } },
  listVersions: { parts: { key } },
  readVersion: { parts: { key, version: 2 } },
  compareVersions: { parts: { key, from: 1, to: 2 } },
  readDraft: { parts: { key } },
  saveDraft: { parts: { key }, body: configuration },
  removeDraft: { parts: { key } },
  previewExperience: { body: { configuration, visitor } },
  previewForPerson: { body: { configuration, person: 'C000042' } },
  tryExperience: { parts: { key }, body: configuration },
  promoteVariant: { parts: { key }, body: { slot: 'proof', variant: 'origin' }, answer: { key, version: 4 } },
  suggestSegments: {
    parts: { key, slot: 'proof', variant: 'origin' },
    answer: {
      finding: { code: 'found', says: 'Test it there first, beside a holdout.' },
      own: { when: { stage: 'active' }, people: 1204 },
      segments: [
        {
          when: { stage: 'first order' },
          dimension: 'stage',
          people: 862,
          peopleAMonth: 410,
          distance: 0.21,
          distances: [
            { dimension: 'stage', distance: 2.4 },
            { dimension: 'value', distance: 0.31 },
          ],
        },
      ],
    },
  },
  testInSegment: {
    parts: { key },
    body: { slot: 'proof', variant: 'origin', when: { stage: 'first order' } },
    answer: { key, version: 4, variant: 'origin-2' },
  },
  readOutExperience: { parts: { key } },
  listKeptReadOuts: { parts: { key } },
  readAllocation: { parts: { key } },
  monitorPolicies: { parts: { key } },
  listDecisions: { parts: { limit: 50, experience: key } },
  explainDecision: { parts: { id: 'ZbX4mQ8pR1tYw2Kc6vNs0A' } },
  listEvents: { parts: { limit: 50 } },
  measureGalleryFunnel: { parts: { name: 'retail' } },
};
