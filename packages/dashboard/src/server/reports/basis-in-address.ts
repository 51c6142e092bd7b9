import type { BasisName } from '@perennial/study';

const bases = ['revenue', 'gross-margin', 'contribution', 'net'] as const satisfies readonly BasisName[];

export function isBasis(text: string | null): text is BasisName {
  return bases.some((basis) => basis === text);
}
