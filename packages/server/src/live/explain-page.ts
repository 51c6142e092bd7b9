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

const USUAL_CURRENCY = 'EUR';

/**
 * Why a visitor saw what they saw, in the reader's language.
 *
 * @param experience the page with its names and currency; undefined where it is not known any more
 */
export function explainedSlots<Slot extends DecidedSlot>(
  slots: Readonly<Record<string, Slot>>,
  experience: Pick<Experience, 'slots' | 'currency'> | undefined,
  language: Language,
): Readonly<Record<string, Explained<Slot>>> {
  const { say, format } = speakerOfMoney(language, experience?.currency ?? USUAL_CURRENCY);
  return Object.fromEntries(
    Object.entries(slots).map(([slot, decided]) => {
      const says = reasonsOf(decided)
        .map((because) => namedBecause(because, experience, slot))
        .map(({ code, values }) => say(code, values));
      return [slot, { ...decided, ...namesOf(experience, slot, decided.variant), says: format.paragraph(says) }];
    }),
  );
}

/** Whom a decision was for, and how its page divides visitors. */
interface Divided extends Pick<Experience, 'control' | 'baseline'> {
  readonly unit: string;
}

/** That the baseline decided for a visitor with whom the page is compared, in the reader's language; null of all others, and where nothing was decided for them. */
export function baselineOf(
  slots: Readonly<Record<string, DecidedSlot>>,
  whose: Divided,
  language: Language,
): string | null {
  const isTreated = Object.values(slots).some(({ because }) => !UNTREATED.includes(because.code));
  const kind = isTreated ? baselineKindOf(whose, whose.unit) : null;
  const { say } = speakerOfMoney(language, USUAL_CURRENCY);
  return kind && say('decision.baseline', { baseline: { words: say(`baseline.${kind}`) } });
}
