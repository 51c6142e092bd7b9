import { type ChildProcess, fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Effects } from '@perennial/engine';
import { Failure } from '@perennial/words';
import type { AnyRecord } from '../record/subscription-record.ts';
import { rebuiltError } from './carried-error.ts';
import type { FromStudy, HostedJob, HostedWork, StudyJob, ToStudy, WorkKind } from './messages.ts';

export interface HostedEffects extends Pick<Effects, 'progress' | 'signal'> {
  /** Receives the web address where a person is to log in, when the server of the engine asks for that. */
  readonly onLogin?: (address: string) => void;
}

/** How long a process that was told to stop may take for it, in milliseconds. */
const PATIENCE = 5000;

/** Starts a process for a study, which gives way to the one that hosts it: `entry` is a module that calls `serveStudy`. */
export function startStudyProcess(entry: URL): ChildProcess {
  const isSource = entry.pathname.endsWith('.ts');
  const process = fork(fileURLToPath(entry), [], {
    // Numbers that are no numbers, dates and columns arrive as they are.
    serialization: 'advanced',
    execArgv: isSource ? ['--conditions=source'] : [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  if (process.pid !== undefined) setPriority(process.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  return process;
}

/**
 * A study in a process of its own, as `studyBusiness` in this one, whose event loop goes on meanwhile. An abort stops it there, and it rejects with
 * `interrupted`, as it does when its process ends in any other way: then the workspace is as it was.
 */
export function hostStudy(process: ChildProcess, job: StudyJob, effects: HostedEffects): Promise<AnyRecord> {
  return hostWork(process, 'study', job, effects);
}

/** Any work in a workspace, likewise. */
export function hostWork<Kind extends WorkKind>(
  process: ChildProcess,
  kind: Kind,
  job: HostedJob<Kind>,
  { progress, signal, onLogin }: HostedEffects,
): Promise<HostedWork[Kind]['result']> {
  const tell = (message: ToStudy) => void (process.connected && process.send(message));
  let patience: NodeJS.Timeout | undefined;
  const stop = () => {
    tell({ kind: 'stop' });
    // In the middle of a fit it hears nothing; to be killed does no harm to its workspace.
    patience ??= setTimeout(() => process.kill('SIGKILL'), PATIENCE);
  };
  return new Promise<HostedWork[Kind]['result']>((resolve, reject) => {
    process.on('message', (message: FromStudy) => {
      if (message.kind === 'done') resolve(message.result as HostedWork[Kind]['result']);
      else if (message.kind === 'failed') reject(rebuiltError(message.error));
      else if (message.kind === 'login') onLogin?.(message.address);
      else if (message.kind === 'begin') progress.begin(...message.said);
      else if (message.kind === 'end') progress.end(...message.said);
      else progress.meanwhile?.(...message.said);
    });
    process.once('error', reject);
    let ended: string | undefined;
    // What it still had to say comes before the end of its channel, which may come after its own.
    const endedSilently = () => {
      if (ended !== undefined && !process.connected)
        reject(new Failure('interrupted.process', { reason: { text: ended } }));
    };
    process.once('disconnect', endedSilently);
    process.once('exit', (code, killed) => {
      ended = killed ?? String(code);
      endedSilently();
    });
    signal?.addEventListener('abort', stop);
    tell({ kind, job } as ToStudy);
    if (signal?.aborted) stop();
  }).finally(() => {
    clearTimeout(patience);
    signal?.removeEventListener('abort', stop);
    if (process.connected) process.disconnect();
  });
}
