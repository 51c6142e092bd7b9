import { isWordKey, type Message, type WordKey } from '@perennial/words';
import { dimensionWords, unnamedWords } from '../cohorts/definition.ts';
import type { Shown } from '../definition.ts';
import { message, plain } from '../message.ts';
import { methodTitle } from '../method-title.ts';
import type { FormulaGroup, FormulaRow } from './formulas-result.ts';

/** A formula by its name; the model by the one that the literature gave it. */
export function formulaWords(
  { formula }: Pick<FormulaRow, 'formula'>,
  { record }: Pick<Shown, 'record'>,
): Message<WordKey> {
  if (formula === 'model') return message('lab.model', { model: { text: methodTitle(record)(record.chosen.method) } });
  return message(`lab.formula.${formula}`);
}

/** What it takes for granted. */
export function assumptionWords({ formula }: Pick<FormulaRow, 'formula'>): Message<WordKey> {
  return message(`lab.assumes.${formula}`);
}

const named = { stage: 'segments.stage', tier: 'segments.tier', rule: 'lab.rule' } as const;

function wordsOf(dimension: keyof typeof named, value: string): Message<WordKey> {
  const key = `${named[dimension]}.${value}`;
  return isWordKey(key) ? message(key) : plain(value);
}

function isNamed(dimension: string): dimension is keyof typeof named {
  return Object.hasOwn(named, dimension);
}

/** What groups are told apart by. */
export function groupedByWords(dimension: string): Message<WordKey> {
  const key = `segments.set.${dimension}`;
  return isWordKey(key) ? message(key) : dimensionWords(dimension);
}

/** A group by the value its customers share. */
export function groupWords({ value, isOthers, dimension }: FormulaGroup): Message<WordKey> {
  if (isOthers) return message('cohorts.others');
  if (value !== null && dimension !== null && isNamed(dimension)) return wordsOf(dimension, value);
  if (value !== null) return plain(value);
  return dimension === null ? message('lab.everybody') : unnamedWords(dimension);
}
