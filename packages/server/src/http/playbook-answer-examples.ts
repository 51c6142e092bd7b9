import { carriedExample } from './carried-example.ts';

const { currency, horizonDays } = carriedExample;
const asOf = '2025-12-31';
const plan = {
  ...{ kind: 'slipping', what: 'Keep 412 customers who are slipping' },
  trigger: 'They brought much, and are silent for more than twice as long as they usually are.',
  ...{ audience: { kind: 'list', name: 'slipping' }, team: 'marketing', action: '' },
  steps: [
    'Step 1: export the list, leave out half by lot, and take out whoever asked not to be contacted.',
    'Step 2: write first without an offer: what is new since the last order, and what they bought.',
    'Step 3: whoever has not ordered after two weeks gets one offer within the limit; then stop.',
  ],
  ...{ limit: 6.4, currency, holdOut: 0.5 },
};
const none = { control: null, treated: null, comparison: null };
const entry = { at: '2025-10-01T09:30:00.000Z', by: 'key:ANN4tqVnQ3mK' };

/** What the board of playbooks and policies answers. */
export const playbookAnswerExamples: Readonly<Record<string, unknown>> = {
  listPlaybooks: {
    ...{ asOf, currency },
    playbooks: [
      {
        id: 'ANN4tqVnQ3mK',
        ...plan,
        ...{ state: 'running', owner: 'Ada', plannedAt: entry.at, startedAt: entry.at, endedAt: null },
        drawn: { run: 9, on: '2025-10-01', treated: 206, control: 206 },
        exports: { files: 1, customers: 206, lastAt: '2025-10-01T09:41:00.000Z', ofAll: 0 },
        outcome: {
          lift: { code: 'unclear', says: 'No difference in value is shown yet.' },
          people: { treated: 206, control: 206 },
          measures: {
            converted: {
              ...{ control: 0.1845, treated: 0.2427 },
              comparison: {
                ...{ difference: 0.0582, low95: -0.0209, high95: 0.1374, pValue: 0.15 },
                lift: { share: 0.3158, low95: -0.0992, high95: 0.938 },
              },
            },
            orders: none,
            revenue: none,
            value: {
              ...{ control: 61.2, treated: 70.05 },
              comparison: {
                ...{ difference: 8.85, low95: -3.1, high95: 20.8, pValue: 0.146 },
                lift: { share: 0.1446, low95: -0.0493, high95: 0.3752 },
              },
            },
          },
          ...{ currency, asOf, horizonDays },
        },
        entries: [{ ...entry, state: 'running', owner: 'Ada', note: 'One letter, no discount' }],
      },
    ],
    policies: [
      {
        ...{ key: 'home', state: 'running', owner: null, control: 0.05, versions: 3 },
        slots: [{ slot: 'proof', policy: 'split', variants: 2 }],
        ...{ startedAt: '2025-11-02T08:00:00.000Z', lastAt: '2026-01-10T09:30:00.000Z', endedAt: null },
        ...{ outcome: null, entries: [] },
      },
    ],
    opportunities: [{ place: 1, customers: 412, ...plan }],
  },
};
