import type { Job } from './job.ts';

interface Watcher {
  readonly id: string;
  readonly told: (job: Job) => void;
  readonly ended: () => void;
}

/** Those who follow jobs. */
export function makeWatchers() {
  const watchers = new Set<Watcher>();
  /** What was told last, as text, of the jobs that are followed. */
  const told = new Map<string, string>();
  return {
    watch: (id: string, told: (job: Job) => void, ended: () => void): (() => void) => {
      const watcher = { id, told, ended };
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    tell: (job: Job) => {
      told.set(job.id, JSON.stringify(job));
      for (const watcher of watchers) if (watcher.id === job.id) watcher.told(job);
    },
    /** Whether a job is not as it was told last. */
    isNews: (job: Job) => told.get(job.id) !== JSON.stringify(job),
    /** The jobs that are followed. */
    followed: (): readonly string[] => {
      const ids = new Set([...watchers].map(({ id }) => id));
      for (const id of told.keys()) if (!ids.has(id)) told.delete(id);
      return [...ids];
    },
    /** There is nothing more to tell. */
    end: () => {
      for (const { ended } of watchers) ended();
      watchers.clear();
    },
  };
}
