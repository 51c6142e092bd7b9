import { type Format, type Language, makeFormat, minorUnitsOf } from '@perennial/words';

/** An amount in major units of a currency, as a reader writes it: whole, rounded where it is large, or as short as an axis needs it. */
export function moneyIn(
  currency: string,
  language: Language,
  how: keyof Pick<Format, 'money' | 'moneyRound' | 'moneyShort'> = 'money',
): (major: number) => string {
  const minorUnits = minorUnitsOf(currency);
  const write = makeFormat(language, { currency, minorUnits })[how];
  return (major) => write(Math.round(major * 10 ** minorUnits));
}
