/** Writes amounts of one currency, given in minor units. */
export interface Money {
  /** To the minor unit: what was booked. */
  exact(minor: number): string;
  /** Without minor units from a hundred up: what is estimated is not known to the cent. */
  rounded(minor: number): string;
  /** The same of an amount in currency units. */
  units(amount: number): string;
}

/** ISO 4217's own code for "no currency". */
const NO_CURRENCY = 'XXX';

/** minorUnits: decimal places of the currency (2 for EUR, 0 for JPY). XXX and what is no code of ISO 4217 get no symbol. */
export function moneyIn({ currency, minorUnits }: { readonly currency: string; readonly minorUnits: number }): Money {
  const perUnit = 10 ** minorUnits;
  const toTheCent = formatter(currency, minorUnits);
  const toTheUnit = formatter(currency, 0);
  const units = (amount: number) => (Math.abs(amount) >= 100 || amount === 0 ? toTheUnit : toTheCent).format(amount);
  return {
    exact: (minor) => toTheCent.format(minor / perUnit),
    rounded: (minor) => units(minor / perUnit),
    units,
  };
}

function formatter(currency: string, decimals: number) {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const hasSymbol = currency !== NO_CURRENCY && /^[A-Z]{3}$/.test(currency);
  const written = new Intl.NumberFormat('en-US', hasSymbol ? { style: 'currency', currency, ...digits } : digits);
  return { format: (amount: number) => (Number.isFinite(amount) ? written.format(amount) : '–') };
}
