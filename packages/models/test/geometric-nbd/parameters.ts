import type { Parameters } from '../../src/parameters/parameters.ts';

export type GeometricNbdName = 'r' | 'alpha' | 'p';

/** Purchase rates λ ~ Gamma(r, alpha); after each repeat transaction every customer leaves with the same probability p. */
export type GeometricNbdParameters = Parameters<GeometricNbdName>;
