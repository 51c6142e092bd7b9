import { seeded } from '@perennial/models';
import type { Business, World } from './business.ts';

/** Customers drawn from one random stream: part of what a seed means, so never to be changed. */
const BLOCK_CUSTOMERS = 1024;

/** Lives all customers of a business, in blocks, and pauses after each. */
export function* liveBlocks(business: Business, world: World, seed: string): Generator<void, void, void> {
  const live = business.simulate(world);
  const streams = seeded(seed).stream(business.name);
  for (let start = 0; start < world.customers; start += BLOCK_CUSTOMERS) {
    const random = streams.stream(start / BLOCK_CUSTOMERS);
    const end = Math.min(start + BLOCK_CUSTOMERS, world.customers);
    for (let customer = start; customer < end; customer++) live(customer, random);
    yield;
  }
}
