import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const folder =
  process.env.PERENNIAL_CONFORMANCE ?? resolve(import.meta.dirname, '..', '..', '..', '..', 'shared', 'conformance');
const file = join(folder, 'ofrep-openapi.yaml');

/** Whether the specification of OFREP is beside the checkout; tests that need it are skipped where it is not. */
export const hasSpecification = existsSync(file);

/**
 * The schema of this name in the specification. Its alternatives overlap (a flag without a value is any flag, an integer is a number too), so that one of them has to hold, not exactly
 * one; `not` stands in it only to say the same of two others. What has properties is an object, also where it does not say so.
 */
export function specified(name: string): z.ZodType {
  const text = readFileSync(file, 'utf8')
    .replaceAll('#/components/schemas/', '#/$defs/')
    .replaceAll('oneOf:', 'anyOf:');
  const whole = JSON.parse(JSON.stringify(parse(text), (name, value) => (name === 'not' ? undefined : typed(value))));
  const { schemas } = (whole as { components: { schemas: Record<string, object> } }).components;
  return z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs: schemas } as Parameters<typeof z.fromJSONSchema>[0]);
}

function typed(value: unknown): unknown {
  const isUntyped = typeof value === 'object' && value !== null && 'properties' in value && !('type' in value);
  return isUntyped ? { type: 'object', ...value } : value;
}
