import type { Formula } from '@perennial/models';
import type { ReactNode } from 'react';
import { formula, group, id, integral, mean, number, op, over, power, row, sub } from './math.ts';

/** A formula that came as data, in a line of its own. */
export function formulaMath(written: Formula): ReactNode {
  return formula(...(isRow(written) ? written.map(termOf) : [termOf(written)]));
}

function termOf(written: Formula): ReactNode {
  if (typeof written === 'string') return textOf(written);
  if (isRow(written)) return row(...written.map(termOf));
  if ('over' in written) return over(termOf(written.over[0]), termOf(written.over[1]));
  if ('power' in written) return power(termOf(written.power[0]), termOf(written.power[1]));
  if ('sub' in written) return sub(termOf(written.sub[0]), termOf(written.sub[1]));
  if ('integral' in written) return integral(termOf(written.integral[0]), termOf(written.integral[1]));
  if ('mean' in written) return mean(termOf(written.mean));
  return group(termOf(written.group));
}

/** Letters are names, digits numbers, everything else a sign. */
function textOf(text: string): ReactNode {
  if (/^\p{Letter}/u.test(text)) return id(text);
  return /^\d/.test(text) ? number(text) : op(text);
}

function isRow(written: Formula): written is readonly Formula[] {
  return Array.isArray(written);
}
