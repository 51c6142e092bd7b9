import type { Parameters } from '../../parameters/parameters.ts';

export type GammaGammaName = 'p' | 'q' | 'gamma';

/** p: shape of a customer's transactions; q, gamma: heterogeneity of their scale across customers (Fader & Hardie 2013). Gamma is in money. */
export type GammaGammaParameters = Parameters<GammaGammaName>;
