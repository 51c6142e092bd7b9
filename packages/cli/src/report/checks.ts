import type { Check } from '@perennial/study';
import { plainText } from '../terminal/plain-text.ts';
import { styleFor } from '../terminal/style.ts';
import { padEnd } from '../terminal/text-width.ts';
import type { Output } from '../world.ts';

/** What `doctor` looked at, and what to do where something is wrong. */
export function checksReport(checks: readonly Check[], output: Output): string {
  const style = styleFor(output);
  const longest = Math.max(...checks.map(({ name }) => name.length));
  const lines = checks.flatMap(({ name, ok, found, remedy }) => [
    `${ok ? style.good('✓') : style.bad('✗')} ${padEnd(name, longest)}  ${plainText(found)}`,
    ...(ok || !remedy ? [] : [`    what to do: ${remedy}`]),
  ]);
  const wrong = checks.filter(({ ok }) => !ok).length;
  return `${[...lines, wrong === 0 ? 'All is well.' : `${wrong} of ${checks.length} are not well.`].join('\n')}\n`;
}
