/** The stages of a visitor that a page can ask for, in the order in which they are passed. */
export const stages = ['new', 'browsing', 'basket', 'checkout', 'first order', 'active', 'lapsed'] as const;
