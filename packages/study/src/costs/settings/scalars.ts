import type { PaymentFee } from '../cost-settings.ts';
import type { DatedValues } from '../dated-values.ts';
import { fields, type Shape, scalar } from './shape.ts';

const NUMBER = /^\d+(?:\.\d+)?$/;
const PERCENT = /^(\d+(?:\.\d+)?)\s*%$/;

/** A share of `40%` or `0.4`, from 0 to 1. A bare `40` could be meant either way and is refused. */
export const share: Shape<number> = scalar(
  'share',
  {
    anyOf: [
      { type: 'number', minimum: 0, maximum: 1 },
      { type: 'string', pattern: '^(\\d+(\\.\\d+)?\\s*%|0?\\.\\d+|[01])$' },
    ],
  },
  (text) => {
    const [, percent] = PERCENT.exec(text) ?? [];
    const value =
      percent === undefined
        ? /^(?:\d+(?:\.\d+)?|\.\d+)$/.test(text)
          ? Number(text)
          : Number.NaN
        : Number(percent) / 100;
    return value >= 0 && value <= 1 ? rounded(value) : null;
  },
);

/** Money of at least 0, in units of the currency; handed on in minor units, of which `minorUnits` digits are left after the point. */
export function money(minorUnits: number): Shape<number> {
  const digits = new RegExp(minorUnits === 0 ? '^\\d+$' : `^\\d+(?:\\.\\d{1,${minorUnits}})?$`);
  return scalar('money', moneySchema, (text) =>
    digits.test(text) ? Math.round(Number(text) * 10 ** minorUnits) : null,
  );
}

/** A price of at least 0 that may be a fraction of a minor unit. */
export function price(minorUnits: number): Shape<number> {
  return scalar('money', moneySchema, (text) => (NUMBER.test(text) ? rounded(Number(text) * 10 ** minorUnits) : null));
}

const moneySchema = {
  anyOf: [
    { type: 'number', minimum: 0 },
    { type: 'string', pattern: '^\\d+(\\.\\d+)?$' },
  ],
};

/** What one unit of another currency is worth. */
export const rate: Shape<number> = scalar(
  'rate',
  {
    anyOf: [
      { type: 'number', exclusiveMinimum: 0 },
      { type: 'string', pattern: '^\\d+(\\.\\d+)?$' },
    ],
  },
  (text) => (NUMBER.test(text) && Number(text) > 0 ? Number(text) : null),
);

/** A day of the calendar, `YYYY-MM-DD`. */
export const day: Shape<string> = scalar('day', { type: 'string', format: 'date' }, (text) => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : text;
});

/** Any text that is not empty. */
export const text: Shape<string> = scalar('text', { type: ['string', 'number'] }, (given) => given || null);

export const currency: Shape<string> = scalar('currency', { type: 'string', pattern: '^[A-Za-z]{3}$' }, (given) =>
  /^[A-Za-z]{3}$/.test(given) ? given.toUpperCase() : null,
);

/** One of a few words. */
export function oneOf<Word extends string>(
  expected: 'allocation' | 'day-order' | 'industry',
  words: readonly Word[],
): Shape<Word> {
  return scalar(expected, { enum: words }, (given) => words.find((word) => word === given) ?? null);
}

/** A payment fee as it is said: `1.4% + 0.25`, `1.4%`, `0.25`. */
export function fee(minorUnits: number): Shape<PaymentFee> {
  return scalar('fee', { type: ['string', 'number'] }, (given) => feeOf(given, minorUnits));
}

/** The fee that a text says, in minor units; null where it says none. */
export function feeOf(given: string, minorUnits: number): PaymentFee | null {
  const parts = given.split('+').map((part) => part.trim());
  const percents = parts.flatMap((part) => PERCENT.exec(part)?.[1] ?? []);
  const amounts = parts.filter((part) => NUMBER.test(part));
  if (percents.length + amounts.length !== parts.length || percents.length > 1 || amounts.length > 1) return null;
  if ((amounts[0]?.split('.')[1] ?? '').length > minorUnits) return null;
  return {
    share: rounded(Number(percents[0] ?? 0) / 100),
    fixed: Math.round(Number(amounts[0] ?? 0) * 10 ** minorUnits),
  };
}

/** One value that holds ever since, or several with the days from which they hold. */
export function dated<Value>(each: Shape<Value>): Shape<DatedValues<Value>> {
  const entry = fields<{ from: string; value: Value }>({ from: day, value: each } as never, ['value']);
  return {
    schema: { anyOf: [each.schema, { type: 'array', items: entry.schema }] },
    read: (found) => {
      if (!found.isList()) return [{ from: null, value: each.read(found) }];
      const values = found
        .items()
        .map((item) => ({ item, entry: entry.read(item) as { from?: string; value: Value } }));
      const days = values.map(({ entry: { from } }) => from ?? null);
      const twice = days.findIndex((from, i) => days.indexOf(from) !== i);
      if (twice >= 0) throw values[twice]!.item.refuse('other-day');
      return values
        .map(({ entry: { from, value } }) => ({ from: from ?? null, value }))
        .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
    },
  };
}

/** Without the noise of arithmetic in binary: 1.4 / 100. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
