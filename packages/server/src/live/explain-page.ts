import {
  type Experience,
  namedBecause,
  namesOf,
  reasonsOf,
  type SlotDecision,
  type VariantNames,
} from '@perennial/decide';
import type { Language } from '@perennial/words';
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
  const { say } = speakerOfMoney(language, experience?.currency ?? USUAL_CURRENCY);
  return Object.fromEntries(
    Object.entries(slots).map(([slot, decided]) => {
      const says = reasonsOf(decided)
        .map((because) => namedBecause(because, experience, slot))
        .map(({ code, values }) => say(code, values))
        .join(' ');
      return [slot, { ...decided, ...namesOf(experience, slot, decided.variant), says }];
    }),
  );
}
