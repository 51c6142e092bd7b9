/** Fewer customers than this are no segment of their own. */
export const FEWEST_IN_SEGMENT = 100;
/** Of many segments some differ by chance: so many standard errors between one and the rest are not seen by chance. */
export const APART = 3;

/**
 * - `own`: large enough, and different from the rest
 * - `small`: too few customers
 * - `alike`: by chance alone the rest could look like this
 */
export type Standing = 'own' | 'small' | 'alike';
