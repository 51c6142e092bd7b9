import { isWordKey, type Message, type WordKey } from '@perennial/words';
import { unnamedWords } from '../cohorts/definition.ts';
import { message, plain } from '../message.ts';
import type { FoundSegment } from './segments-result.ts';

/** A segment of a set in words, or as the source calls it. */
export function nameWords(by: string, { name, isOthers }: Pick<FoundSegment, 'name' | 'isOthers'>): Message<WordKey> {
  if (isOthers) return message('cohorts.others');
  if (name === null) return unnamedWords(by);
  const key = `segments.${by}.${name}`;
  return isWordKey(key) ? message(key) : plain(name);
}
