import { b2b } from './b2b.ts';
import type { Business } from './business.ts';
import { grocery } from './grocery.ts';
import { shop } from './shop.ts';
import { subscription } from './subscription.ts';

/** The businesses of the demo, the default first. */
export const businesses = { shop, grocery, subscription, b2b } as const satisfies Readonly<Record<string, Business>>;
export type BusinessName = keyof typeof businesses;
