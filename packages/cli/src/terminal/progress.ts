import type { Progress } from '@perennial/engine';
import type { ProgressMessage, Speaker, StepName } from '@perennial/words';
import type { Output } from '../world.ts';
import { plainText } from './plain-text.ts';
import { styleFor } from './style.ts';
import { padEnd, padStart, truncate } from './text-width.ts';

const STEP_WIDTH = 16;
const SECONDS_WIDTH = 8;

/**
 * One line a step, with what came of it and how long it took. On a terminal the line is there while the step runs; in a pipe
 * it appears when the step is done.
 */
export function drawProgress(output: Output, now: () => Date, { say, tell }: Speaker): Progress {
  const nameOf = (step: StepName) => say(`step.${step}`);
  const wordsOf = (message: ProgressMessage) => tell('progress', message) ?? '';
  const style = styleFor(output);
  const begun = new Map<string, number>();
  let running = '';
  return {
    begin(step) {
      begun.set(step, now().getTime());
      running = nameOf(step);
      if (output.isTerminal) output.write(`\r\u001b[K${style.dim(`… ${running}`)}`);
    },
    meanwhile(message) {
      if (!output.isTerminal) return;
      const line = truncate(`… ${padEnd(running, STEP_WIDTH)} ${plainText(wordsOf(message))}`, output.columns - 1);
      output.write(`\r\u001b[K${style.dim(line)}`);
    },
    end(step, outcome) {
      const seconds = (now().getTime() - (begun.get(step) ?? now().getTime())) / 1000;
      const room = Math.max(20, output.columns - 2 - STEP_WIDTH - 1 - SECONDS_WIDTH - 1);
      const words = padEnd(truncate(plainText(wordsOf(outcome)), room), Math.min(room, 60));
      const line = `${padEnd(nameOf(step), STEP_WIDTH)} ${words}${padStart(`${seconds.toFixed(1)} s`, SECONDS_WIDTH)}`;
      output.write(`${output.isTerminal ? '\r\u001b[K' : ''}${style.good('✓')} ${line}\n`);
    },
  };
}

/** For `--quiet`. */
export const noProgress: Progress = { begin: () => {}, end: () => {} };
