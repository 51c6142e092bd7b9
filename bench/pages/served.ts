import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { serverPage } from '@perennial/dashboard';
import { startServer } from '@perennial/server';
import { startStudyProcess } from '@perennial/study';

/** A server of a workspace, on a port that is free; whoever asks for it closes it. */
export async function served(folder: string) {
  const settings = {
    folder,
    version: 'bench',
    language: 'en',
    timeZone: 'UTC',
    page: readFileSync(serverPage(), 'utf8'),
    reportTemplate: null,
    script: null,
    gallery: [],
    environment: {},
    shopOrigins: [],
    largestUpload: 1e9,
    requestsAMinute: 1e6,
    liveRequestsAMinute: 1e6,
    signInsAMinute: 1e6,
    signInsOfAccountAnHour: 1e6,
  } as const;
  return startServer(
    { host: '127.0.0.1', port: 0, settings },
    {
      now: () => new Date(),
      randomKey: () => randomBytes(32),
      log: () => {},
      startProcess: () => startStudyProcess(new URL('./study-process.ts', import.meta.url)),
    },
  );
}
