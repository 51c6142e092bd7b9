import { expect, it } from 'vitest';
import { makeClient, type ShopEvents } from '../src/index.ts';
import { makeWorld } from './world.ts';

/** As `perennial decide FILE --types` writes them. */
type Experiences = {
  readonly home: {
    readonly hero:
      | { readonly variant: 'plain'; readonly content: { readonly title: string } }
      | { readonly variant: 'premium'; readonly content: { readonly title: string; readonly badge: string } };
  };
};
type Events = ShopEvents & { readonly 'Quiz Answered': { readonly right: boolean } };

it('holds a program to the configuration', async () => {
  const { effects } = makeWorld(() => Response.json({ decision: 'd', version: 1, slots: {} }));
  const client = makeClient<Experiences, Events>({ server: '', key: '', consents: true }, effects);
  client.track('Quiz Answered', { right: true });
  client.track('Anything else', { at: 'all' });
  // @ts-expect-error An order has a number.
  client.track('Order Completed', { total: 1, currency: 'EUR' });
  // @ts-expect-error An answer is right or wrong.
  client.track('Quiz Answered', { right: 'yes' });
  // @ts-expect-error There is no such experience.
  await client.decide('nothing');
  const { slots } = await client.decide('home', { defaults: { hero: { title: 'Tea' } } });
  if (slots.hero.variant === 'premium') slots.hero.content.badge.toUpperCase();
  expect(slots.hero.content.title).toBe('Tea');
});
