/** What the page shows where nothing is decided. */
export const defaults = {
  hero: { title: 'Coffee, roasted this week', text: 'Three farms, one roaster, no warehouse.' },
  proof: { title: '4.8 of 5 from 2,311 customers' },
};

export type Slots = {
  readonly [Slot in keyof typeof defaults]: { readonly content: (typeof defaults)[Slot] };
};
