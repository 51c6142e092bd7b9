import { reasonsOf, type SlotDecision } from '@perennial/decide';
import type { Language } from '@perennial/words';
import { speakerOfMoney } from './speaker-of-money.ts';
import type { DecidedSlot } from './write/entry.ts';

/** A slot with its reason in plain words. */
type Explained<Slot> = Slot & { readonly says: string };
export type ExplainedSlot = Explained<SlotDecision>;

/** Why a visitor saw what they saw, in the reader's language. */
export function explainedSlots<Slot extends DecidedSlot>(
  slots: Readonly<Record<string, Slot>>,
  currency: string,
  language: Language,
): Readonly<Record<string, Explained<Slot>>> {
  const { say } = speakerOfMoney(language, currency);
  return Object.fromEntries(
    Object.entries(slots).map(([slot, decided]) => [
      slot,
      {
        ...decided,
        says: reasonsOf(decided)
          .map(({ code, values }) => say(code, values))
          .join(' '),
      },
    ]),
  );
}
