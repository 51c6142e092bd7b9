import { type Language, makeSpeaker, minorUnitsOf, type Speaker } from '@perennial/words';
import { makeRecent } from '../store/recent.ts';

const MOST = 50;
const speakers = makeRecent<Speaker>(MOST);

/** Who speaks to a reader of the API of money in a currency (ISO 4217). To make one takes some milliseconds, and each row of a list asks. */
export function speakerOfMoney(language: Language, currency: string): Speaker {
  const key = `${language} ${currency}`;
  const known = speakers.get(key);
  if (known) return known;
  const made = makeSpeaker(language, { currency, minorUnits: minorUnitsOf(currency), surface: 'api' });
  speakers.set(key, made);
  return made;
}
