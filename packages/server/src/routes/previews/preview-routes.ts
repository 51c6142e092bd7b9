import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { hostWork, type ImportPreview } from '@perennial/study';
import { isWordKey, type Language, makeSpeaker } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { addRoute } from '../../http/route.ts';
import { importRequest, previewRequest } from '../../jobs/job-request.ts';
import { SERVER_FOLDER } from '../../store/open-store.ts';
import { pathsOfUploads } from '../../uploads/uploads.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const inWords = z.object({ code: z.string(), words: z.string() });

const line = z.object({
  outcome: inWords,
  rows: z.int(),
  orders: z.int(),
  money: z.number(),
});

export const preview = z.object({
  currency: z.string(),
  minorUnits: z.int(),
  sources: z.array(
    z.object({
      name: z.string(),
      rows: z.int(),
      columns: z.array(z.object({ column: z.string(), role: inWords, sample: z.string(), evidence: inWords })),
      notes: z.array(inWords),
    }),
  ),
  /** What becomes of the rows: all of them, to the last. */
  rows: z.object({ source: z.int(), orders: z.int(), customers: z.int(), lines: z.array(line) }),
});

/** What a run would make of uploaded files. Nothing of it stays: it is imported into a workspace of its own, which goes. */
export function previewRoutes(app: FastifyInstance, world: ServerWorld): void {
  let last: Promise<unknown> = Promise.resolve();
  addRoute(
    app,
    { method: 'POST', url: '/api/previews', name: 'previewImport', body: previewRequest, answer: preview },
    async ({ body }, request) => {
      const { uploads, ...reading } = body;
      const { settings, store } = world;
      const files = await pathsOfUploads({ folder: settings.folder, db: store.db }, uploads);
      const asked = importRequest(reading, files, settings.timeZone);
      // One at a time: each may take all of the memory there is.
      const mine = last.catch(() => {}).then(() => previewed(world, asked));
      last = mine;
      return inReadersWords(await mine, languageOfHeader(request.headers['accept-language']));
    },
  );
}

async function previewed(
  { settings, startProcess, randomKey }: ServerWorld,
  request: Parameters<typeof hostWork<'preview'>>[2]['request'],
): Promise<ImportPreview> {
  const name = Buffer.from(randomKey()).toString('hex').slice(0, 12);
  const folder = join(settings.folder, SERVER_FOLDER, 'previews', name);
  try {
    const progress = { begin: () => {}, end: () => {} };
    return await hostWork(startProcess(), 'preview', { folder, create: true, request }, { progress });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inReadersWords(found: ImportPreview, language: Language): z.infer<typeof preview> {
  const { currency, minorUnits, reconciliation } = found;
  const { say, tell } = makeSpeaker(language, { surface: 'page', currency, minorUnits });
  const saying = (part: string, code: string) => {
    const key = `${part}.${code}`;
    return { code, words: isWordKey(key) ? say(key) : code };
  };
  const { source, used, returned, repeated, excluded } = reconciliation;
  const units = 10 ** minorUnits;
  const lines = [
    { outcome: saying('data', 'used'), ...used },
    { outcome: saying('data', 'returned'), ...returned },
    { outcome: saying('data', 'repeated'), ...repeated },
    ...excluded.map((each) => ({ outcome: saying('reason', each.reason), ...each })),
  ];
  return {
    currency,
    minorUnits,
    sources: found.sources.map(({ name, rows, used: columns, notes }) => ({
      name,
      rows,
      columns: columns.map(({ column, role, sample, evidence }) => ({
        column,
        role: saying('role', role),
        sample,
        evidence: saying('evidence', evidence),
      })),
      notes: notes.map((note) => ({ code: note.code, words: tell('note', note) ?? note.code })),
    })),
    rows: {
      source: source.rows,
      orders: used.orders,
      customers: used.customers,
      lines: lines
        .filter(({ rows }) => rows > 0)
        .map(({ outcome, rows, orders, money }) => ({ outcome, rows, orders, money: money / units })),
    },
  };
}

export type PreviewAnswer = z.infer<typeof preview>;
