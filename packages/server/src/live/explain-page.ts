import {
  baselineKindOf,
  type Experience,
  namedBecause,
  namesOf,
  reasonsOf,
  type SlotDecision,
  type VariantNames,
} from '@perennial/decide';
import type { Language } from '@perennial/words';
import { UNTREATED } from './read-out/people-of-experience.ts';
import { speakerOfMoney } from './speaker-of-money.ts';
import type { DecidedSlot } from './write/entry.ts';

/** A slot with its reason in plain words, and as people call it. */
type Explained<Slot> = Slot & VariantNames & { readonly says: string };
export type ExplainedSlot = Explained<SlotDecision>;

/** Whom a decision was for, and how its page divides visitors. */
interface Divided extends Pick<Experience, 'control' | 'baseline'> {
  readonly unit: string;
}

const USUAL_CURRENCY = 'EUR';

/**
 * Why a visitor saw what they saw, in the reader's language.
 *
 * @param experience the page with its names and currency; undefined where it is not known any more
 * @param whose the id by which the visitor was divided, and how the version that decided divides; null where that is not known any more
 */
export function explainedSlots<Slot extends DecidedSlot>(
  slots: Readonly<Record<string, Slot>>,
  experience: Pick<Experience, 'slots' | 'currency'> | undefined,
  language: Language,
  whose: Divided | null,
): Readonly<Record<string, Explained<Slot>>> {
  const { say } = speakerOfMoney(language, experience?.currency ?? USUAL_CURRENCY);
  return Object.fromEntries(
    Object.entries(slots).map(([slot, decided]) => {
      const says = reasonsOf(decided)
        .map((because) => namedBecause(because, experience, slot))
        .map(({ code, values }) => say(code, values));
      const isUntreated = UNTREATED.includes(decided.because.code);
      const kind = whose && !isUntreated ? baselineKindOf(whose, whose.unit) : null;
      const prefix = kind === null ? [] : [say('decision.baseline', { baseline: { words: say(`baseline.${kind}`) } })];
      return [
        slot,
        { ...decided, ...namesOf(experience, slot, decided.variant), says: [...prefix, ...says].join(' ') },
      ];
    }),
  );
}
