import { z } from 'zod';
import { answerExamples } from './answer-examples.ts';
import { type Example, examples } from './examples.ts';
import type { RouteShape } from './route.ts';
import { summaries } from './summaries.ts';

const problem = z.object({
  type: z.string(),
  title: z.string().describe('what went wrong, in the language of Accept-Language'),
  status: z.int(),
  detail: z.string().describe('what to do about it'),
  instance: z.string().describe('this very failure, by the id of its request'),
  code: z.string().describe('the failure, for programs: the same in every language'),
  values: z
    .unknown()
    .describe('what stands in the sentence: of a request that is not as it has to be, the place and the reason'),
  requestId: z.string().describe('stands in the log of the server, too'),
});

const ABOUT = `Customer lifetime value of one business. Money is in units of the currency that stands beside it; days are YYYY-MM-DD, times RFC 3339. Lists with \`next\`, or the header \`link\` (RFC 8288), go on with \`?cursor=\`.
A job that is asked for with an \`Idempotency-Key\` is the same one when it is asked for again.
Answers with an ETag answer If-None-Match with 304. Failures are problem+json (RFC 9457). Send a key as \`Authorization: Bearer\`. Requests of an address are limited by the minute: \`x-ratelimit-limit\`,
\`x-ratelimit-remaining\` and \`x-ratelimit-reset\` (seconds) say how many are left, and 429 comes with \`retry-after\`. Answers with figures say of which day they are in \`x-perennial-as-of\`, and in
\`x-perennial-stale\` whether that is too long ago.`;

/** Who may ask a route, by its name: `GET /api/runs/:run`. */
type Access = Readonly<Record<string, 'anyone' | readonly string[]>>;

/** The OpenAPI 3.1 document of the routes, from the schemas that check them. */
export function openApi(shapes: readonly RouteShape[], version: string, access: Access): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const shape of shapes) {
    const path = shape.url.replace(/:(\w+)/g, '{$1}');
    paths[path] = {
      ...paths[path],
      [shape.method.toLowerCase()]: operation(shape, access[`${shape.method} ${shape.url}`] ?? []),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Perennial',
      version,
      description: ABOUT,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    tags: [...new Set(shapes.map(tagOf))].map((name) => ({ name })),
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

/** The first part of an address that says what it is of. */
function tagOf({ url }: RouteShape): string {
  return /^\/(?:api\/|v1\/)?([\w-]+)/.exec(url)?.[1] ?? '';
}

function operation(shape: RouteShape, allowed: Access[string]): object {
  const { name, params, query, body, answer, status = 200, isAlsoCsv, takesFile } = shape;
  const example = examples[name] ?? {};
  const parameters = [...parametersOf(params, 'path', example), ...parametersOf(query, 'query', example)];
  const summary = summaries[name] ?? name;
  return {
    operationId: name,
    tags: [tagOf(shape)],
    summary,
    description: allowed === 'anyone' ? 'For anyone.' : `For ${allowed.join(', ')}.`,
    ...(allowed === 'anyone' && { security: [] }),
    ...(parameters.length > 0 && { parameters }),
    ...(takesFile && {
      requestBody: {
        required: true,
        content: {
          'application/octet-stream': { schema: { type: 'string', contentMediaType: 'application/octet-stream' } },
        },
      },
    }),
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: jsonOf(body, 'input'), ...exampleOf(example.body) } },
      },
    }),
    responses: {
      [status]: {
        description: summary,
        content: {
          'application/json': {
            schema: jsonOf(answer, 'output'),
            ...exampleOf(example.answer ?? answerExamples[name]),
          },
          ...(isAlsoCsv && { 'text/csv': { schema: { type: 'string' } } }),
        },
      },
      default: {
        description: 'RFC 9457',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function exampleOf(example: unknown): object {
  return example === undefined ? {} : { example };
}

function parametersOf(
  shape: z.ZodType | undefined,
  place: 'path' | 'query',
  { parts = {} }: Example,
): readonly object[] {
  if (!shape) return [];
  const {
    properties = {},
    required = [],
    additionalProperties,
  } = jsonOf(shape, 'input') as {
    readonly properties?: Record<string, object & { readonly description?: string }>;
    readonly required?: readonly string[];
    readonly additionalProperties?: boolean | object;
  };
  const named = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(schema.description !== undefined && { description: schema.description }),
    schema,
    ...exampleOf(parts[name]),
  }));
  // Any names: the options of a report, which stand in its definition.
  const isOpen = place === 'query' && typeof additionalProperties === 'object';
  const open = { name: 'options', in: place, style: 'form', explode: true, schema: jsonOf(shape, 'input') };
  return isOpen ? [...named, open] : named;
}

/** OpenAPI 3.1 takes schemas of the newest draft, without the mark of it. */
function jsonOf(shape: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io });
  return schema;
}
