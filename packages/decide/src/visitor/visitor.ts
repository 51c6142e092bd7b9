import type { Attributes } from '../conditions/condition.ts';

/** A prediction of what a person will bring, in major units of the business's currency, with its 80 % interval. */
export interface PredictedValue {
  readonly expected: number;
  readonly low80?: number;
  readonly high80?: number;
  /** The last day on which it is known whether they ordered: as of which it is predicted. */
  readonly observedUntil?: string;
}

/** What is known of a person at the moment at which a page is composed. */
export interface Visitor {
  /** By which they are divided. It stays the same when they sign in: the first one that was seen. */
  readonly id: string;
  /** Whether they agreed to a page of their own; who did not sees the defaults. */
  readonly consents: boolean;
  readonly attributes?: Attributes;
  readonly value?: PredictedValue;
  /** From 0 to 1: how much price decides, as coupons, sorting by price and answers to discounts show. */
  readonly priceSensitivity?: number;
  readonly needs?: readonly string[];
  readonly stage?: string;
  /** Where they are, as laws on prices name it: `US-NY`. */
  readonly region?: string;
  /** The variants that they were shown before, by `experience/slot`. */
  readonly remembered?: Readonly<Record<string, string>>;
}

/** What conditions can ask of a visitor. */
export function askable(visitor: Visitor): Attributes {
  const { attributes = {}, value, priceSensitivity, needs, stage, region } = visitor;
  return {
    ...attributes,
    value: value?.expected ?? null,
    priceSensitivity: priceSensitivity ?? null,
    needs: needs ?? [],
    stage: stage ?? null,
    region: region ?? null,
  };
}
