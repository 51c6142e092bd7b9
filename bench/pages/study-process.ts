import { serveStudy } from '@perennial/study';

serveStudy(process, { now: () => new Date(), randomKey: () => crypto.getRandomValues(new Uint8Array(32)) });
