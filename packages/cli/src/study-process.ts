import { randomBytes } from 'node:crypto';
import { serveStudy } from '@perennial/study';

// The process that a server starts for work in its workspace.
serveStudy(process, { now: () => new Date(), randomKey: () => randomBytes(32) });
