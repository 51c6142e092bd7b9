const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** `12,431` */
export function count(n: number): string {
  return whole.format(n);
}

/** `1 order`, `12,431 orders` */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

/** An estimated number of things: with one decimal while it is small. */
export function estimate(n: number): string {
  return Math.abs(n) < 100 ? tenths.format(n) : whole.format(n);
}

/** A share of one as `31 %`; what is neither nothing nor all never looks like it. */
export function percent(share: number): string {
  if (!Number.isFinite(share)) return '–';
  if (share > 0 && share < 0.005) return '< 1 %';
  if (share > 0.995 && share < 1) return '> 99 %';
  return `${whole.format(100 * share)} %`;
}

/** A relative error in words: `5 % too low`, `3 % too high`, `right within half a per cent`. */
export function bias(relative: number): string {
  if (!Number.isFinite(relative)) return 'not comparable';
  if (Math.abs(relative) < 0.005) return 'right within half a per cent';
  return `${percent(Math.abs(relative))} too ${relative < 0 ? 'low' : 'high'}`;
}
