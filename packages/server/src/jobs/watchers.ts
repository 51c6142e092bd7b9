import type { Job } from './job.ts';

interface Watcher {
  readonly id: string;
  readonly told: (job: Job) => void;
  readonly ended: () => void;
}

/** Those who follow jobs. */
export function makeWatchers() {
  const watchers = new Set<Watcher>();
  return {
    watch: (id: string, told: (job: Job) => void, ended: () => void): (() => void) => {
      const watcher = { id, told, ended };
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    tell: (job: Job) => {
      for (const { id, told } of watchers) if (id === job.id) told(job);
    },
    /** There is nothing more to tell. */
    end: () => {
      for (const { ended } of watchers) ended();
      watchers.clear();
    },
  };
}
