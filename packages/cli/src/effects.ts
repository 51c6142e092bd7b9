import type { Effects } from '@perennial/engine';
import { makeSpeaker } from '@perennial/words';
import type { OutputOptions } from './options/output-options.ts';
import { drawProgress, noProgress } from './terminal/progress.ts';
import type { World } from './world.ts';

/** What a command hands to the study of the world it runs in. */
export function effectsFor({ quiet }: OutputOptions, { now, words, signal, language }: World): Effects {
  return { now, signal, progress: quiet ? noProgress : drawProgress(words, now, makeSpeaker(language)) };
}
