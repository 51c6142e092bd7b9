import type { FromStudy, ToStudy } from '../../src/host/messages.ts';
import { type StudyProcess, serveStudy } from '../../src/host/serve-study.ts';

/** As a step begins, this process is killed, or held until it is told to go on; both by itself, so that it is at that step. */
const [how, at] = process.argv.slice(2);

const asHosted: StudyProcess = {
  on: (event: string, hear: (message: ToStudy) => void) => process.on(event, hear),
  send: (message: FromStudy) => {
    process.send?.(message);
    if (message.kind === 'begin' && message.said[0] === at)
      process.kill(process.pid, how === 'killed' ? 'SIGKILL' : 'SIGSTOP');
  },
  get connected() {
    return process.connected;
  },
};

serveStudy(asHosted, {
  now: () => new Date('2026-01-15T12:00:00Z'),
  randomKey: () => crypto.getRandomValues(new Uint8Array(32)),
});
