import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newcomer, type ProductLeads } from '@perennial/decide';
import { CURRENCY, DEMO_SHOP } from '@perennial/decide/demo-shop';
import { bgNbd, operationalTime, spendingBy, type ValueModel } from '@perennial/models';
import { dayIn } from '../live/business-day.ts';
import { makeEarlyScorer } from '../live/early/early-scorer.ts';
import { publishExperience } from '../live/experiences.ts';
import { makeKnownPeople } from '../live/known-people.ts';
import { makeLoggedIds } from '../live/logged-ids.ts';
import type { Scores } from '../live/scorer.ts';
import { openWriter } from '../live/write/open-writer.ts';
import { openStore } from '../store/open-store.ts';
import { demoShopPage } from './demo-shop-page.ts';
import { earlierVisitors } from './earlier-visitors.ts';

/** As a run of a shop like this would have found them. */
const scores: Scores = {
  runAt: async (now) => ({
    record: {
      run: 1,
      settings: {
        ...{ currency: CURRENCY, asOf: '2020-01-01', timeZone: 'UTC' },
        ...{ annualDiscount: 0.1, horizonDays: 365 },
      },
    },
    modelAt: modelOn,
    observed: { untilAfter: () => dayIn('UTC', now), mostApart: 30 },
    historiesOf: async () => new Map(),
    ordersOf: async () => null,
  }),
};

const productLeads: ProductLeads = {
  currency: CURRENCY,
  days: 180,
  leads: [
    { product: 'filter set', customers: 412, returned: 0.46, worth: 14_200 },
    { product: 'espresso', customers: 903, returned: 0.41, worth: 11_800 },
  ],
  next: [{ first: 'espresso', next: 'grinder', customers: 370, both: 118, usual: 0.09 }],
};

function modelOn(day: number): ValueModel {
  return {
    purchase: bgNbd,
    parameters: { r: 0.6, alpha: 30, a: 0.8, b: 2.5 },
    draws: [],
    spend: spendingBy({ model: 'gamma-gamma', parameters: { p: 6, q: 4, gamma: 15 } }),
    time: operationalTime({ asOf: day, season: null, pace: 1 }),
  };
}

export type OpenDemoShop = Awaited<ReturnType<typeof openDemoShop>>;

/**
 * The demonstration shop: all that takes events, scores and decides of a real one, over a store of its own that is gone when it is closed. Nothing that somebody
 * tries there reaches the figures of the workspace.
 */
export async function openDemoShop(now: () => Date) {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-demo-shop-'));
  const store = await openStore(folder);
  const people = makeKnownPeople(store);
  const writer = openWriter(store, { people });
  const early = makeEarlyScorer(store, scores);
  const close = async () => {
    await early.close();
    await writer.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const at = now().getTime();
    await publishExperience(store.db, demoShopPage('en'), { key: DEMO_SHOP, by: 'demo-shop', at });
    await writer.write(earlierVisitors(at), 'event');
    // Once it has learnt, the first click is scored too.
    await early.score(newcomer(at), at);
  } catch (error) {
    await close();
    throw error;
  }
  const erased = () => ({ isEmpty: true, has: () => false });
  const world = { store, people, writer, early, scorer: scores, productLeads: () => productLeads };
  return { ...world, decided: makeLoggedIds(), erased, now, close };
}
