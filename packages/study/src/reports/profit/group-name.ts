import type { Message, WordKey } from '@perennial/words';
import { unnamedWords } from '../cohorts/definition.ts';
import { message, plain } from '../message.ts';
import type { ProfitGroup } from './profit-result.ts';

/** A group by the value that its customers share. */
export function groupName({ value, isOthers, dimension }: ProfitGroup): Message<WordKey> {
  if (isOthers) return message('cohorts.others');
  if (value !== null) return plain(value);
  return dimension === null ? message('column.customers') : unnamedWords(dimension);
}
