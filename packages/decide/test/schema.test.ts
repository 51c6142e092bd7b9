import { expect, it } from 'vitest';
import { z } from 'zod';
import { exampleExperience } from '../src/experience/example.ts';
import { experienceSchema } from '../src/experience/schema.ts';

it('tells an editor what may stand in the file of a page', async () => {
  const schema = z.toJSONSchema(experienceSchema, { io: 'input' });
  const named = { $schema: schema.$schema, title: 'Experience', ...schema };
  await expect(`${JSON.stringify(named, null, 2)}\n`).toMatchFileSnapshot('../../../docs/experience.schema.json');
});

it('is allowed to be named there', () => {
  const $schema = 'experience.schema.json';
  expect(experienceSchema.parse({ $schema, ...exampleExperience })).toMatchObject({ $schema, key: 'home' });
});
