import { settingsShape } from './settings-shape.ts';

/** The JSON Schema of a settings file, made of the same shapes as its reader. */
export function settingsSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'costs.yaml',
    ...settingsShape('EUR').schema,
  };
}
