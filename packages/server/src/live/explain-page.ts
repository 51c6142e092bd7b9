import type { PageDecision, SlotDecision } from '@perennial/decide';
import { type Language, makeSpeaker, minorUnitsOf } from '@perennial/words';

/** A slot with its reason in plain words. */
export type ExplainedSlot = SlotDecision & { readonly says: string };

/** Why a visitor saw what they saw, in the reader's language. */
export function explainedSlots(
  slots: PageDecision['slots'],
  currency: string,
  language: Language,
): Readonly<Record<string, ExplainedSlot>> {
  const { say } = makeSpeaker(language, { currency, minorUnits: minorUnitsOf(currency), surface: 'api' });
  return Object.fromEntries(
    Object.entries(slots).map(([slot, decided]) => [
      slot,
      { ...decided, says: say(decided.because.code, decided.because.values) },
    ]),
  );
}
