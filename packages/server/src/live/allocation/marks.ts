import { isDeepStrictEqual } from 'node:util';
import type { Experience, Policy } from '@perennial/decide';
import { dayIn } from '../business-day.ts';
import type { PublishedExperience } from '../experiences.ts';

/** What a version changed of how visitors are divided. */
export type AllocationChange =
  | { readonly code: 'control'; readonly before: number; readonly after: number }
  | { readonly code: 'slot-added' | 'slot-removed' | 'settings'; readonly slot: string }
  | { readonly code: 'policy'; readonly slot: string; readonly before: Policy['kind']; readonly after: Policy['kind'] }
  | {
      readonly code: 'weights';
      readonly slot: string;
      readonly weights: readonly { readonly variant: string; readonly before: number; readonly after: number }[];
    };

/** When a version was published, or stopped. */
export interface AllocationMark {
  readonly at: number;
  readonly version: number;
  readonly code: 'published' | 'stopped';
  readonly changes: readonly AllocationChange[];
}

/** The same with its day in a time zone, `YYYY-MM-DD`. */
export interface DatedMark extends AllocationMark {
  readonly day: string;
}

export function datedMarks(versions: readonly PublishedExperience[], timeZone: string): readonly DatedMark[] {
  return marksOf(versions).map((mark) => ({ ...mark, day: dayIn(timeZone, mark.at) }));
}

/** The versions of an experience, in the order of time, with what each changed against the one before. */
export function marksOf(versions: readonly PublishedExperience[]): readonly AllocationMark[] {
  const inOrder = versions.toSorted((a, b) => a.experience.version - b.experience.version);
  const marks = inOrder.flatMap(({ experience, publishedAt, stoppedAt }, i): readonly AllocationMark[] => {
    const { version } = experience;
    const before = inOrder[i - 1]?.experience;
    const changes = before ? changesOf(before, experience) : [];
    const published = { at: publishedAt, version, code: 'published', changes } as const;
    return stoppedAt === null ? [published] : [published, { at: stoppedAt, version, code: 'stopped', changes: [] }];
  });
  return marks.toSorted((a, b) => a.at - b.at);
}

function changesOf(before: Experience, after: Experience): readonly AllocationChange[] {
  const slots = [...new Set([...Object.keys(before.slots), ...Object.keys(after.slots)])];
  return [
    ...(before.control === after.control
      ? []
      : [{ code: 'control' as const, before: before.control, after: after.control }]),
    ...slots.flatMap((slot): readonly AllocationChange[] => {
      const [was, is] = [before.slots[slot]?.policy, after.slots[slot]?.policy];
      if (!was) return [{ code: 'slot-added', slot }];
      if (!is) return [{ code: 'slot-removed', slot }];
      return changesOfPolicy(slot, was, is);
    }),
  ];
}

function changesOfPolicy(slot: string, before: Policy, after: Policy): readonly AllocationChange[] {
  if (before.kind !== after.kind) return [{ code: 'policy', slot, before: before.kind, after: after.kind }];
  if (before.kind !== 'split' || after.kind !== 'split')
    return isDeepStrictEqual(before, after) ? [] : [{ code: 'settings', slot }];
  const variants = [...new Set([...Object.keys(before.weights), ...Object.keys(after.weights)])];
  const weights = variants
    .map((variant) => ({ variant, before: before.weights[variant] ?? 0, after: after.weights[variant] ?? 0 }))
    .filter((each) => each.before !== each.after);
  return weights.length === 0 ? [] : [{ code: 'weights', slot, weights }];
}
