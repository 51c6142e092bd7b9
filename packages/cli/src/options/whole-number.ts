import { InvalidValue } from '../usage/usage-error.ts';

const TIMES = { '': 1, k: 1e3, m: 1e6 } as const;

/** A parser of whole numbers from `least` to `most`, written `1000`, `10k` or `10m`. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const [, digits, unit] = /^(\d+)([km]?)$/i.exec(text.trim().replaceAll(/[_,]/g, '')) ?? [];
    const number = Number(digits) * TIMES[(unit?.toLowerCase() ?? '') as keyof typeof TIMES];
    if (!(number >= least && number <= most))
      throw new InvalidValue('usage.why.whole-number', { least: { count: least }, most: { count: most } });
    return number;
  };
}
