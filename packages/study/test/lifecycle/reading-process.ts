import { join } from 'node:path';
import { seeded } from '@perennial/models';
import { ask, questions } from './whole-answers.ts';

/** Asks a workspace one thing after another until it is told to stop, and tells each answer. */
const [folder = '', files = ''] = process.argv.slice(2);
const random = seeded('another process');
let isStopped = false;
process.on('message', () => {
  isStopped = true;
});

for (let asked = 0; !isStopped; asked++) {
  const question = questions[Math.floor(random() * questions.length)]!;
  const told = await ask(folder, question, join(files, `there-${asked}.csv`)).catch((error: Error) => ({
    question,
    error: `${error.message}\n${error.stack}`,
  }));
  process.send?.(told);
}
process.disconnect?.();
