import type { Page } from '@perennial/sdk';
// Made by: perennial decide ../plain-shop/home.json --types > home.ts
import type { Experiences } from './home.ts';

export type Home = Experiences['home'];
export type Slots = Page<Home>['slots'];

/** What the page shows where nothing is decided. */
export const defaults = {
  hero: { title: 'Coffee, roasted this week', text: 'Three farms, one roaster, no warehouse.' },
  proof: { title: '4.8 of 5 from 2,311 customers' },
  next: { title: 'Our customers like', recommended: ['House blend', 'Filter set'] },
};

export const defaultSlots: Slots = {
  hero: { variant: null, content: defaults.hero },
  proof: { variant: null, content: defaults.proof },
  next: { variant: null, content: defaults.next },
};
