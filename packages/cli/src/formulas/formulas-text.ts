import type { ArithmeticTerm, FormulaAnswer } from '@perennial/models';
import { type Language, makeSpeaker, NO_CURRENCY, type Speaker } from '@perennial/words';
import { type Style, styleFor } from '../terminal/style.ts';
import { padStart, textWidth } from '../terminal/text-width.ts';
import { wrap } from '../terminal/wrap.ts';
import type { Output } from '../world.ts';

const WIDEST = 100;

interface Reader {
  readonly language: Language;
  readonly currency?: string | undefined;
}

/** Each formula with its result, under it the arithmetic and what it takes for granted. */
export function formulasText(answers: readonly FormulaAnswer[], output: Output, reader: Reader): string {
  const speaker = speakerOf(reader);
  const { say } = speaker;
  const style = styleFor(output);
  const width = Math.min(WIDEST, output.columns);
  const endless = answers.some(({ value, unit }) => value === null && unit === 'amount');
  return [
    style.bold(say('formulas.title')),
    ...answers.map((answer) => oneFormula(answer, width, speaker, style)),
    ...(endless ? [`${wrap(say('formulas.no-finite-value'), width)}\n`] : []),
    `${wrap(say('formulas.beside-model'), width)}\n`,
  ].join('\n');
}

function oneFormula(answer: FormulaAnswer, width: number, speaker: Speaker, style: Style): string {
  const { name, value, unit, arithmetic, range } = answer;
  const { say } = speaker;
  const title = `  ${say(`formulas.${name}`)}`;
  const result =
    value === null ? say(neverComes(name) ? 'formulas.never' : 'formulas.none') : figure(value, unit, speaker);
  const between = range
    ? [style.dim(`    ${say('formulas.range', { range: { words: rangeOf(range, unit, speaker) } })}`)]
    : [];
  return [
    style.bold(title + padStart(result, Math.max(textWidth(result) + 2, width - textWidth(title)))),
    ...between,
    wrap(written(arithmetic, speaker), width, 4),
    style.dim(wrap(say(`formulas.${name}.assumes`), width, 4)),
    '',
  ].join('\n');
}

/** One object a formula: amounts in major units. */
export function formulaLines(answers: readonly FormulaAnswer[], currency: string | undefined): readonly unknown[] {
  const speaker = speakerOf({ language: 'en', currency: undefined });
  return answers.map(({ name, unit, value, arithmetic, range }) => ({
    formula: name,
    unit,
    value: exact(value),
    ...(range && { low95: exact(range.low), high95: exact(range.high) }),
    arithmetic: written(arithmetic, speaker),
    ...(unit === 'amount' && currency !== undefined && { currency }),
  }));
}

/** Without the last digits, in which sums of decimal fractions are off. */
function exact(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(12));
}

/** Where a payback or a break-even has no value, the cost never comes back; elsewhere the sum has no end. */
function neverComes(name: FormulaAnswer['name']): boolean {
  return ['payback', 'payback-of-survivors', 'loyalty-break-even'].includes(name);
}

const MINOR = 100;

/** Amounts are written to a hundredth whatever the currency: these are averages. */
function speakerOf({ language, currency = NO_CURRENCY }: Reader): Speaker {
  return makeSpeaker(language, { currency, minorUnits: 2 });
}

function written(arithmetic: readonly ArithmeticTerm[], { format }: Speaker): string {
  const term = (each: ArithmeticTerm) => {
    if (typeof each === 'string') return each;
    if ('amount' in each) return format.money(each.amount * MINOR);
    return 'share' in each ? format.shareFine(each.share) : format.parameter(each.number);
  };
  return arithmetic
    .map(term)
    .join(' ')
    .replaceAll(/\( /g, '(')
    .replaceAll(/ (?=[),^])/g, '')
    .replaceAll('^ ', '^');
}

function figure(value: number, unit: FormulaAnswer['unit'], { format, say }: Speaker): string {
  if (unit === 'amount') return format.money(value * MINOR);
  if (unit === 'share') return format.shareFine(value);
  return say(`formulas.unit.${unit}`, { value: { decimal: value } });
}

function rangeOf(range: NonNullable<FormulaAnswer['range']>, unit: FormulaAnswer['unit'], speaker: Speaker): string {
  const low = { words: figure(range.low, unit, speaker) };
  if (range.high === null) return speaker.say('formulas.at-least', { low });
  return speaker.say('formulas.from-to', { low, high: { words: figure(range.high, unit, speaker) } });
}
