import type { Behaviour } from '@perennial/decide';
import { type EarlyModel, earlyValue } from '@perennial/models';
import type { Store } from '../../store/open-store.ts';
import type { Scores } from '../scorer.ts';
import { earlyPath } from './early-path.ts';
import { readFirstSessions, type SessionsReading } from './sessions-thread.ts';
import { trainEarly } from './train-early.ts';

const DAY = 86_400_000;
/** Milliseconds between two looks whether there is a new day or run to learn from. */
const LOOK_AGAIN = 1000;

/** What a visitor is expected to bring who has not ordered, in major units. */
export interface EarlyScore {
  /** The chance that they ever order, with its standard error. */
  readonly probOrders: number;
  readonly error: number;
  readonly expected: number;
  readonly low80: number;
  readonly high80: number;
  /** Visitors from whom it was learnt, of whom the same was known. */
  readonly visitors: number;
}

/** Scores those who have not ordered, by what became of earlier visitors. */
export interface EarlyScorer {
  /** Waits until it has learnt; null where there is too little to learn from. */
  score(behaviour: Behaviour, now: number): Promise<EarlyScore | null>;
  /** With what it has learnt so far: it learns beside this, once a day and after each run. */
  scoreAtOnce(behaviour: Behaviour, now: number): EarlyScore | null;
  /** Stops learning. */
  close(): Promise<void>;
}

export function makeEarlyScorer(store: Pick<Store, 'db' | 'file' | 'address'>, scorer: Scores): EarlyScorer {
  let learnt: { readonly at: string; readonly model: EarlyModel | null } | null = null;
  let learning: { readonly at: string; readonly done: Promise<EarlyModel | null> } | null = null;
  let reading: SessionsReading | null = null;
  let asked = Number.NEGATIVE_INFINITY;
  let isClosed = false;
  const train = async (now: number, currency: string | null): Promise<EarlyModel | null> => {
    if (isClosed) return null;
    const { file, address, db } = store;
    await reading?.end();
    reading = readFirstSessions({ file, address, now, currency });
    const sessions = await reading.sessions;
    return sessions && !isClosed ? trainEarly(sessions, db, scorer, now) : null;
  };
  const learn = async (now: number): Promise<EarlyModel | null> => {
    const run = await scorer.runAt(now);
    const at = `${Math.floor(now / DAY)} ${run?.record.run}`;
    if (learnt?.at === at) return learnt.model;
    if (learning?.at !== at) learning = { at, done: train(now, run?.record.settings.currency ?? null) };
    const model = await learning.done;
    learnt = { at, model };
    return model;
  };
  return {
    score: async (behaviour, now) => scoreBy(await learn(now), behaviour),
    scoreAtOnce: (behaviour, now) => {
      if (Math.abs(now - asked) >= LOOK_AGAIN) {
        asked = now;
        learn(now).catch(() => {});
      }
      return scoreBy(learnt?.model ?? null, behaviour);
    },
    close: async () => {
      isClosed = true;
      await reading?.end();
      await learning?.done.catch(() => {});
    },
  };
}

function scoreBy(model: EarlyModel | null, behaviour: Behaviour): EarlyScore | null {
  if (!model || behaviour.orders > 0) return null;
  const { probBuys, error, expected, low80, high80, visitors } = earlyValue(model, earlyPath(behaviour));
  return { probOrders: probBuys, error, expected, low80, high80, visitors };
}
