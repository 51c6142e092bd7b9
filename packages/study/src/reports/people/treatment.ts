import { APART } from '../groups/standing.ts';
import { FOUR_FIFTHS, type Selection, type Treatment } from './people-result.ts';

const Z95 = 1.959963984540054;

export interface Chosen {
  readonly chosen: number;
  readonly of: number;
}

/** How a selection takes a group beside all others: the ratio of the shares, whose logarithm is as good as normal (Katz et al. 1978). */
export function treatmentOf(selection: Selection, group: Chosen, others: Chosen): Treatment {
  const share = group.of > 0 ? group.chosen / group.of : 0;
  const ofOthers = others.of > 0 ? others.chosen / others.of : 0;
  const known = { selection, chosen: group.chosen, share, others: ofOthers };
  if (!(share > 0 && ofOthers > 0))
    return { ...known, ratio: null, low95: null, high95: null, isUnlike: differs(group, others) };
  const ratio = share / ofOthers;
  const error = Math.sqrt((1 - share) / group.chosen + (1 - ofOthers) / others.chosen);
  const isFar = ratio < FOUR_FIFTHS || ratio > 1 / FOUR_FIFTHS;
  return {
    ...known,
    ratio,
    low95: ratio * Math.exp(-Z95 * error),
    high95: ratio * Math.exp(Z95 * error),
    isUnlike: isFar && Math.abs(Math.log(ratio)) > APART * error,
  };
}

/** Where one of the shares is nothing: whether so many of the one beside none of the other are more than chance makes. */
function differs(group: Chosen, others: Chosen): boolean {
  const [n, chosen] = [group.of + others.of, group.chosen + others.chosen];
  if (n === 0 || group.of === 0 || others.of === 0) return false;
  const share = chosen / n;
  const error = Math.sqrt(share * (1 - share) * (1 / group.of + 1 / others.of));
  return error > 0 && Math.abs(group.chosen / group.of - others.chosen / others.of) > APART * error;
}
