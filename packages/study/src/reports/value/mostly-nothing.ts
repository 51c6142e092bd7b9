import type { Message, WordKey } from '@perennial/words';
import { message } from '../message.ts';

/** What is expected of a customer, and the upper end of its 80 % interval, in minor units. */
interface Forecast {
  readonly expected: number;
  readonly high80: number;
}

/** Whether so few customers of a history bring so much that the mean of all lies above what nine in ten of them bring. */
export function isAboveInterval({ expected, high80 }: Forecast): boolean {
  return expected > high80;
}

/** What such a mean says of one customer; null where it lies within the interval. */
export function aboveInterval(forecast: Forecast): Message<WordKey> | null {
  if (!isAboveInterval(forecast)) return null;
  const values = { expected: { money: forecast.expected }, high: { money: forecast.high80 } };
  return message(forecast.high80 > 0 ? 'customers.mostly-less' : 'customers.mostly-nothing', values);
}
