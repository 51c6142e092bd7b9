import type { Say } from './speaker.ts';

const known = ['new', 'browsing', 'basket', 'checkout', 'first order', 'active', 'lapsed'] as const;

/** A stage as a reader calls it; one that the shop has named is called so. */
export function stageWords(stage: string, say: Say): string {
  const found = known.find((each) => each === stage);
  if (!found) return stage;
  return say(`live.stage.${found === 'first order' ? 'first-order' : found}`);
}
