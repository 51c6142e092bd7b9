import { createElement, type ReactNode } from 'react';

/** MathML by hand: what browsers set themselves, and screen readers read, without a library. */
export type Term = ReactNode;

/** `<math>` in a line of its own. */
export function formula(...terms: readonly Term[]): ReactNode {
  return createElement('math', { display: 'block' }, ...terms);
}

/** A variable or a named function. */
export const id = (name: string): Term =>
  // The slanted letters of mathematics are characters of their own, which many machines have no font for: the style slants ours.
  createElement('mi', { mathvariant: 'normal', className: [...name].length === 1 ? 'slanted' : undefined }, name);
export const number = (value: string): Term => createElement('mn', null, value);
/** An operator or a bracket. */
export const op = (sign: string): Term => createElement('mo', null, sign);
export const row = (...terms: readonly Term[]): Term => createElement('mrow', null, ...terms);
export const over = (top: Term, bottom: Term): Term => createElement('mfrac', null, top, bottom);
export const power = (base: Term, exponent: Term): Term => createElement('msup', null, base, exponent);
export const sub = (base: Term, index: Term): Term => createElement('msub', null, base, index);
/** A mean: a bar above. */
export const mean = (base: Term): Term => createElement('mover', { accent: 'true' }, base, op('¯'));
export const sum = (index: Term): Term => createElement('munder', null, op('∑'), index);
export const integral = (from: Term, to: Term): Term => createElement('msubsup', null, op('∫'), from, to);
/** f(a, b, …) */
export const of = (name: Term, ...args: readonly Term[]): Term =>
  row(name, op('('), ...args.flatMap((arg, i) => (i === 0 ? [arg] : [op(','), arg])), op(')'));
/** (a) */
export const group = (...terms: readonly Term[]): Term => row(op('('), ...terms, op(')'));
