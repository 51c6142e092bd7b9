import type { Check } from '@perennial/study';
import type { Speaker } from '@perennial/words';
import { plainText } from '../terminal/plain-text.ts';
import { styleFor } from '../terminal/style.ts';
import { padEnd, textWidth } from '../terminal/text-width.ts';
import { wrap } from '../terminal/wrap.ts';
import type { Output } from '../world.ts';

/** What `doctor` looked at, and what to do where something is wrong. */
export function checksReport(checks: readonly Check[], output: Output, { say }: Speaker): string {
  const style = styleFor(output);
  const names = checks.map(({ name }) => say(`doctor.check.${name}`));
  const longest = Math.max(...names.map(textWidth));
  const lines = checks.flatMap(({ ok, found, remedy }, i) => {
    const indent = longest + 4;
    const words = wrap(plainText(say(`doctor.found.${found.code}`, found.values)), output.columns, indent).trimStart();
    const line = `${ok ? style.good('✓') : style.bad('✗')} ${padEnd(names[i] ?? '', longest)}  ${words}`;
    if (ok || !remedy) return [line];
    const told = `${say('terminal.what-to-do')}: ${plainText(say(`doctor.remedy.${remedy.code}`, remedy.values))}`;
    return [line, wrap(told, output.columns, 4)];
  });
  const wrong = checks.filter(({ ok }) => !ok).length;
  const counts = { wrong: { count: wrong }, checks: { count: checks.length } };
  return `${[...lines, wrong === 0 ? say('doctor.well') : say('doctor.wrong', counts)].join('\n')}\n`;
}
