import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type AuditAction, writeAudit } from '../../audit/audit.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import { erasePersonalData, exportPersonalData, findPersonalData, readmitPerson } from '../../persons/personal-data.ts';
import type { ServerWorld } from '../../world/server-world.ts';

// In the body, since addresses are kept by whatever stands between.
const body = z.strictObject({ id: z.string().trim().min(3).max(320) });
const where = {
  /** Tables, those of the server's store after `server.`, and files of the workspace. */
  places: z.array(z.object({ place: z.string(), rows: z.int() })),
  unread: z.array(z.string()),
  elsewhere: z.array(
    z.object({
      kind: z.enum(['source', 'export', 'backup']),
      path: z.string(),
      at: z.string().nullable(),
      isThere: z.boolean(),
    }),
  ),
};
const found = z.object({ customers: z.array(z.string()), names: z.array(z.string()), ...where });
const erased = z.object({ reference: z.string(), ...where });

export type FoundPersonAnswer = z.infer<typeof found>;
export type ErasedPersonAnswer = z.infer<typeof erased>;

export const personalDataShapes = defineShapes({
  findPerson: { method: 'POST', url: '/api/personal-data/search', body, answer: found },
  exportPerson: {
    method: 'POST',
    url: '/api/personal-data/export',
    body,
    answer: z.record(z.string(), z.unknown()),
  },
  deletePerson: { method: 'POST', url: '/api/personal-data/deletion', body, answer: erased },
  readmitPerson: {
    method: 'POST',
    url: '/api/personal-data/readmission',
    body,
    answer: z.object({ done: z.boolean() }),
  },
});

/** What is known of a person: to see it, to hand it to them, and to delete it. */
export function personalDataRoutes(app: FastifyInstance, world: ServerWorld): void {
  const { settings, store, randomKey, now } = world;
  const place = { folder: settings.folder, store, randomKey };
  const log = (who: string, action: AuditAction, about: Record<string, string | number>) =>
    writeAudit(store.db, { at: now().getTime(), who, action, about });
  addRoute(app, personalDataShapes.findPerson, async ({ body: { id } }, { caller }) => {
    const { customers, names, ...rest } = await findPersonalData(place, id);
    await log(caller.id, 'person.sought', {});
    return { customers: [...customers], names: [...names], ...listsOf(rest) };
  });
  addRoute(app, personalDataShapes.exportPerson, async ({ body: { id } }, { caller }, reply) => {
    const rows = await exportPersonalData(place, id);
    await log(caller.id, 'person.exported', {});
    reply.header('content-disposition', 'attachment; filename="person.json"');
    return { ...rows };
  });
  addRoute(app, personalDataShapes.deletePerson, async ({ body: { id } }, { caller }) => {
    const { reference, ...rest } = await erasePersonalData(place, id);
    await log(caller.id, 'person.deleted', { reference });
    return { reference, ...listsOf(rest) };
  });
  addRoute(app, personalDataShapes.readmitPerson, async ({ body: { id } }, { caller }) => {
    readmitPerson(place, id);
    await log(caller.id, 'person.readmitted', {});
    return { done: true };
  });
}

function listsOf({
  places,
  unread,
  elsewhere,
}: Pick<FoundPersonAnswer, never> & {
  readonly places: readonly { readonly place: string; readonly rows: number }[];
  readonly unread: readonly string[];
  readonly elsewhere: readonly FoundPersonAnswer['elsewhere'][number][];
}): Omit<ErasedPersonAnswer, 'reference'> {
  return { places: [...places], unread: [...unread], elsewhere: [...elsewhere] };
}
