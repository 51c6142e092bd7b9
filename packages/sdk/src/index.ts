export { browserEffects } from './browser-effects.ts';
export { type Client, makeClient, type Settings } from './client.ts';
export type { Effects, Place, Texts } from './effects.ts';
export { HANDED_OVER, type HandedOver } from './handed-over.ts';
export type { Message, Properties } from './message.ts';
export type { DecideOptions, DefaultSlot, Events, Experiences, Page, ShopEvents, Slot } from './types.ts';
export { flushOnHide, tellPages } from './watch-page.ts';
