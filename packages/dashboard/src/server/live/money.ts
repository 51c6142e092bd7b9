import { type Language, makeFormat, minorUnitsOf } from '@perennial/words';

/** An amount in major units of a currency, as a reader writes it. */
export function moneyIn(currency: string, language: Language): (major: number) => string {
  const minorUnits = minorUnitsOf(currency);
  const { money } = makeFormat(language, { currency, minorUnits });
  return (major) => money(Math.round(major * 10 ** minorUnits));
}
