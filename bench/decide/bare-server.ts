import { exampleExperience } from '@perennial/decide';
import fastify from 'fastify';

const text = { type: 'string' } as const;
const body = {
  type: 'object',
  properties: {
    experience: text,
    anonymousId: { type: ['string', 'null'], minLength: 1, maxLength: 200 },
    userId: { type: ['string', 'null'], minLength: 1, maxLength: 200 },
    attributes: { type: 'object', additionalProperties: {} },
    consents: { type: 'boolean' },
    region: { type: 'string', maxLength: 20 },
  },
  required: ['experience'],
} as const;
const shown = {
  type: 'object',
  properties: { variant: text, content: {}, disclosure: text },
  required: ['variant', 'content'],
  additionalProperties: false,
} as const;
const answer = {
  type: 'object',
  properties: {
    decision: text,
    experience: text,
    version: { type: 'number' },
    slots: { type: 'object', additionalProperties: shown },
  },
  required: ['decision', 'experience', 'version', 'slots'],
  additionalProperties: false,
} as const;

/** Fastify alone: reads and checks the same bodies, and gives everybody the same answer by the same schema. */
export async function bareServer() {
  const slots = Object.fromEntries(
    Object.entries(exampleExperience.slots).map(([slot, { default: variant, variants }]) => [
      slot,
      { variant, content: (variants as Readonly<Record<string, { readonly content: object }>>)[variant]!.content },
    ]),
  );
  const app = fastify();
  app.post('/v1/decide', { schema: { body, response: { 200: answer } } }, async (request) => {
    const { experience } = request.body as { readonly experience: string };
    return { decision: 'tZ3rHG1yfCGXLDg0Kd9v1w', experience, version: 1, slots };
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return { address, key: 'pk_bare', close: () => app.close() };
}
