import { z } from 'zod';
import type { RouteShape } from './route.ts';

const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  requestId: z.string(),
});

/** The OpenAPI 3.1 document of the routes, from the schemas that check them. */
export function openApi(shapes: readonly RouteShape[], version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const shape of shapes) {
    const path = shape.url.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [shape.method.toLowerCase()]: operation(shape) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Perennial', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    components: {
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'perennial.session_token' },
      },
      schemas: { Problem: jsonOf(problem, 'output') },
    },
    security: [{ key: [] }, { session: [] }],
    paths,
  };
}

function operation({ name, params, query, body, answer, status = 200 }: RouteShape): object {
  const parameters = [...parametersOf(params, 'path'), ...parametersOf(query, 'query')];
  return {
    operationId: name,
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: jsonOf(body, 'input') } } },
    }),
    responses: {
      [status]: { description: name, content: { 'application/json': { schema: jsonOf(answer, 'output') } } },
      default: {
        description: 'RFC 9457',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function parametersOf(shape: z.ZodType | undefined, place: 'path' | 'query'): readonly object[] {
  if (!shape) return [];
  const { properties = {}, required = [] } = jsonOf(shape, 'input') as {
    readonly properties?: Record<string, object>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema,
  }));
}

/** OpenAPI 3.1 takes schemas of the newest draft, without the mark of it. */
function jsonOf(shape: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io });
  return schema;
}
