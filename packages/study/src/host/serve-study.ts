import type { Effects } from '@perennial/engine';
import { backtestWorkspace } from '../questions/backtest-workspace.ts';
import { previewImport } from '../questions/preview-import.ts';
import { studyBusiness } from '../study.ts';
import type { EngineOptions } from '../workspace/storage-of.ts';
import { openWorkspace, type Workspace } from '../workspace/workspace.ts';
import { carriedError } from './carried-error.ts';
import type { FromStudy, HostedWork, ToStudy, WorkKind } from './messages.ts';

/** The process of a study as its own program sees it: `process`, where it was started by `startStudyProcess`. */
export interface StudyProcess {
  on(event: 'message', hear: (message: ToStudy) => void): unknown;
  on(event: 'disconnect', hear: () => void): unknown;
  send?(message: FromStudy, handle: undefined, options: undefined, told: (error: Error | null) => void): unknown;
  readonly connected?: boolean;
}

/** The other side of `hostStudy` and `hostWork`: one piece of work, told about as it goes. It stops when it is told to, and when whoever started it is gone. */
export function serveStudy(process: StudyProcess, world: Pick<EngineOptions, 'now' | 'randomKey'>): void {
  const stopping = new AbortController();
  // Whoever started it may be gone this very moment: then it is told to stop in the next.
  const tell = (message: FromStudy) =>
    void (process.connected && process.send?.(message, undefined, undefined, () => {}));
  process.on('disconnect', () => stopping.abort());
  process.on('message', (message) => {
    if (message.kind === 'stop') return stopping.abort();
    const effects: Effects = {
      now: world.now,
      signal: stopping.signal,
      progress: {
        begin: (...said) => tell({ kind: 'begin', said }),
        meanwhile: (...said) => tell({ kind: 'meanwhile', said }),
        end: (...said) => tell({ kind: 'end', said }),
      },
    };
    const engine = { ...world, onLogin: (address: string) => tell({ kind: 'login', address }) };
    // Whoever started it lets go of it when the answer is there; then it ends.
    work(message, engine, effects).then(
      (result) => tell({ kind: 'done', result }),
      (error) => tell({ kind: 'failed', error: carriedError(error) }),
    );
  });
}

async function work(
  message: Exclude<ToStudy, { kind: 'stop' }>,
  world: Omit<EngineOptions, 'address' | 'environment'>,
  effects: Effects,
): Promise<HostedWork[WorkKind]['result']> {
  const { signal } = effects;
  const { folder, request: _, engine, ...opening } = message.job;
  const workspace = await openWorkspace(folder, {
    ...opening,
    ...(signal && { signal }),
    ...(engine && { engine: { ...world, ...engine } }),
  });
  try {
    return await workIn(workspace, message, effects);
  } finally {
    workspace.close();
  }
}

function workIn(workspace: Workspace, message: Exclude<ToStudy, { kind: 'stop' }>, effects: Effects) {
  if (message.kind === 'study') return studyBusiness(workspace, message.job.request, effects);
  if (message.kind === 'backtest') return backtestWorkspace(workspace, message.job.request, effects);
  return previewImport(workspace, message.job.request, effects);
}
