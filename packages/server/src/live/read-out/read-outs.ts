import { readExperience } from '@perennial/decide';
import { FREE } from '@perennial/decide/business-case';
import type { ExperienceCost } from '@perennial/models';
import type { Speaker } from '@perennial/words';
import { experienceOf } from '../experiences.ts';
import { learnedOf } from '../learned-outcomes.ts';
import { currencyOfPages } from './currency-of-pages.ts';
import { type KeptReadOut, keepReadOut, keptReadOuts } from './kept-read-outs.ts';
import { type ExperienceReadOut, type ReadOutWorld, readOut } from './read-out.ts';
import { type PolicyTrial, tryPolicy } from './try-policy.ts';

/** What a configuration would have brought, slot by slot. */
export interface Trial {
  readonly experience: string;
  readonly asOf: number;
  readonly currency: string;
  /** The run whose models predict, and how far; null where none does: values are then what was observed. */
  readonly run: number | null;
  readonly horizonDays: number | null;
  /** When the live page last learnt what its variants bring, in milliseconds since 1970; null where it has not, or in another currency. */
  readonly learnedAt: number | null;
  readonly slots: readonly PolicyTrial[];
}

/** What can be asked of pages that were shown. Rejects with `not-found.thing` where no page of that key was published. */
export interface ReadOuts {
  /**
   * What a page did; for `null` what all of them did together. It is kept once in thirty days.
   *
   * @param cost what counts in place of what the configuration says that the page costs
   */
  readOut(key: string | null, cost?: Partial<ExperienceCost>): Promise<ExperienceReadOut>;
  /** What was said before of a page, for `null` of all of them together, beside what happened since; in major units of the currency. */
  kept(key: string | null): Promise<{ readonly currency: string; readonly kept: readonly KeptReadOut[] }>;
  /** What a configuration would have brought that nobody has seen yet. Rejects with `experience-invalid` where it is none. */
  tryOut(key: string, configuration: Readonly<Record<string, unknown>>): Promise<Trial>;
}

export function readOutsOf(world: ReadOutWorld): ReadOuts {
  const { db, scorer, now } = world;
  const inUse = async (key: string) => (await experienceOf(db, key)).experience;
  return {
    readOut: async (key, cost = {}) => {
      if (key === null) {
        const currency = await currencyOfPages(world);
        await keepReadOut(world, null, currency);
        return readOut(world, null, currency);
      }
      const experience = await inUse(key);
      await keepReadOut(world, key, experience.currency);
      const isAsked = Object.keys(cost).length > 0;
      const asked = isAsked ? { ...experience, cost: { ...FREE, ...experience.cost, ...cost } } : experience;
      return readOut(world, asked, experience.currency);
    },
    kept: async (key) => {
      const currency = key === null ? await currencyOfPages(world) : (await inUse(key)).currency;
      return { currency, kept: await keptReadOuts(world, key, currency) };
    },
    tryOut: async (key, configuration) => {
      const { version, currency } = await inUse(key);
      const candidate = readExperience({ version: version + 1, ...configuration, key }, key);
      const run = await scorer.runAt(now);
      const learned = candidate.currency === currency ? await learnedOf(db, key) : null;
      return {
        ...{ experience: key, asOf: now, currency: candidate.currency },
        run: run?.record.run ?? null,
        horizonDays: run?.record.settings.horizonDays ?? null,
        learnedAt: learned?.at ?? null,
        slots: await tryPolicy(world, candidate, learned?.outcomes),
      };
    },
  };
}

/** A read-out with its findings said, as programs are given it. */
export function writtenReadOut(found: ExperienceReadOut, { say }: Pick<Speaker, 'say'>) {
  return {
    ...found,
    asOf: new Date(found.asOf).toISOString(),
    variants: found.variants.map(({ standing, ...each }) => ({
      ...each,
      standing: { code: standing, says: say(`standing.${standing}`) },
    })),
    stages: [...found.stages],
    findings: found.findings.map(({ code, measure: name, people, ...where }) => ({
      code,
      says: say(`read-out.finding.${code}`, {
        ...(name !== undefined && { measure: { words: say(`live.measure.${name}`) } }),
        ...(people !== undefined && { people: { count: people } }),
      }),
      ...where,
    })),
  };
}

/** A trial as programs are given it. */
export function writtenTrial(trial: Trial) {
  const { asOf, learnedAt, slots } = trial;
  return {
    ...trial,
    asOf: new Date(asOf).toISOString(),
    learnedAt: learnedAt === null ? null : new Date(learnedAt).toISOString(),
    slots: [...slots],
  };
}
