const zeroDigits = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ');
const threeDigits = 'BHD IQD JOD KWD LYD OMR TND'.split(' ');

/** Digits after the point of a currency's amounts by ISO 4217; 2 for XXX, no currency. */
export function minorUnitsOf(currency: string): number {
  if (zeroDigits.includes(currency)) return 0;
  return threeDigits.includes(currency) ? 3 : 2;
}
