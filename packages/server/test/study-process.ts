import { serveStudy } from '@perennial/study';

// The process that a server under test starts for work in its workspace.
serveStudy(process, {
  now: () => new Date('2026-01-15T12:00:00Z'),
  randomKey: () => crypto.getRandomValues(new Uint8Array(32)),
});
