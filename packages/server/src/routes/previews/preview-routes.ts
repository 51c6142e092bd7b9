import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { separateCosts, separatePeople, separateTouchpoints } from '@perennial/import';
import { type FoundOrders, hostWork, type ImportPreview } from '@perennial/study';
import { failureWords, isWordKey, type Language, makeSpeaker, NO_CURRENCY, type Speaker } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import { importRequest, previewRequest } from '../../jobs/job-request.ts';
import { newestRecord } from '../../reading/newest-record.ts';
import { SERVER_FOLDER } from '../../store/open-store.ts';
import { pathsOfUploads } from '../../uploads/uploads.ts';
import { readWorkspaceSettings } from '../../workspace-settings/workspace-settings.ts';
import type { ServerWorld } from '../../world/server-world.ts';
import { failure, inWords } from './in-words.ts';
import { costFile, previewCosts } from './preview-costs.ts';
import { peopleFiles, peopleInWords } from './preview-people.ts';
import { subscriptionFiles, subscriptionsInWords } from './preview-subscriptions.ts';
import { touchpointFiles, touchpointsInWords } from './preview-touchpoints.ts';

const PREVIEWS = 'previews';

const line = z.object({
  outcome: inWords,
  rows: z.int(),
  orders: z.int(),
  money: z.number(),
  /** The rule that would use these rows, and its value. */
  rule: z.object({ name: z.string(), value: z.string() }).nullable(),
});

export const preview = z.object({
  /** Every column of files of orders, used or not. */
  columns: z.array(z.object({ file: z.string(), column: z.string(), samples: z.array(z.string()) })),
  /** Why the files cannot be imported as they are; null where they can. */
  failure: failure.nullable(),
  /** Files of costs among them, which a run takes as such. */
  costs: z.array(costFile),
  /** Files of people among them; null where there are none, or the orders cannot be imported. */
  people: peopleFiles.nullable(),
  /** Files of touchpoints among them, which a run takes as such; null where there are none. */
  touchpoints: touchpointFiles.nullable(),
  /** Files of subscriptions among them; null where there are none. */
  subscriptions: subscriptionFiles.nullable(),
  /** Why orders are studied as payments of contracts; null where they are not. */
  asContracts: inWords.nullable(),
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

export type PreviewAnswer = z.infer<typeof preview>;

export const previewShapes = defineShapes({
  previewImport: { method: 'POST', url: '/api/previews', body: previewRequest, answer: preview },
});

/** What a run would make of uploaded files. Nothing of it stays: it is imported into a workspace of its own, which goes. */
export function previewRoutes(app: FastifyInstance, world: ServerWorld): void {
  let last: Promise<unknown> = Promise.resolve();
  addRoute(app, previewShapes.previewImport, async ({ body }, request) => {
    const { uploads, businessModel, ...reading } = body;
    const { settings, store } = world;
    const files = await pathsOfUploads({ folder: settings.folder, db: store.db }, uploads);
    const { costs, others: withoutCosts } = await separateCosts(files);
    const newest = await newestRecord(settings.folder);
    const { touchpoints, others: withoutTouchpoints } = await separateTouchpoints(withoutCosts, newest !== null);
    const { people, others } = await separatePeople(withoutTouchpoints);
    const language = languageOfHeader(request.headers['accept-language']);
    const speaker = makeSpeaker(language, { surface: 'page' });
    const beside = (met: ImportPreview['touchpoints']) => ({
      touchpoints:
        touchpoints.length === 0
          ? null
          : touchpointsInWords(
              touchpoints.map((path) => basename(path)),
              met ?? { read: null, failure: null },
              speaker,
            ),
    });
    const ofCosts = { costs: await previewCosts(costs, speaker) };
    if (others.length === 0) return { ...nothingAtAll, ...ofCosts, ...beside(null) };
    const asked = importRequest(reading, others, {
      timeZone: settings.timeZone,
      currency: readWorkspaceSettings(settings.folder).currency,
    });
    // As a run of the workspace would: it keeps what was said in an earlier one.
    const model = businessModel ?? newest?.settings.businessModel;
    // One at a time: each may take all of the memory there is.
    const mine = last
      .catch(() => {})
      .then(() => previewed(world, { ...asked, people, touchpoints, ...(model && { businessModel: model }) }));
    last = mine;
    const found = await mine;
    return { ...inReadersWords(found, language), ...ofCosts, ...beside(found.touchpoints) };
  });
}

/** Removes what a server that was killed has left. */
export function removePreviews(folder: string): void {
  rmSync(join(folder, SERVER_FOLDER, PREVIEWS), { recursive: true, force: true });
}

async function previewed(
  { settings, startProcess, randomKey }: ServerWorld,
  request: Parameters<typeof hostWork<'preview'>>[2]['request'],
): Promise<ImportPreview> {
  const name = Buffer.from(randomKey()).toString('hex').slice(0, 12);
  const folder = join(settings.folder, SERVER_FOLDER, PREVIEWS, name);
  try {
    const progress = { begin: () => {}, end: () => {} };
    return await hostWork(startProcess(), 'preview', { folder, create: true, request }, { progress });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inReadersWords(preview: ImportPreview, language: Language): Omit<PreviewAnswer, 'costs' | 'touchpoints'> {
  const { columns, found, failure: why, people, subscriptions } = preview;
  const speaker = makeSpeaker(language, {
    surface: 'page',
    ...(found && { currency: found.currency, minorUnits: found.minorUnits }),
  });
  return {
    columns: columns
      .filter(({ file }) => !subscriptions?.files.includes(file))
      .map((each) => ({ ...each, samples: [...each.samples] })),
    subscriptions: subscriptionsInWords(preview, language),
    failure: why && { code: why.code, values: why.values, ...failureWords({ words: why }, speaker) },
    people: people && peopleInWords(people, speaker),
    ...(found ? foundInWords(found, speaker) : nothingFound),
  };
}

const nothingFound = {
  asContracts: null,
  currency: NO_CURRENCY,
  minorUnits: 2,
  sources: [],
  rows: { source: 0, orders: 0, customers: 0, lines: [] },
};

const nothingAtAll = { columns: [], failure: null, people: null, subscriptions: null, ...nothingFound };

function foundInWords(
  { sources, reconciliation, currency, minorUnits, asContracts }: FoundOrders,
  { say, tell }: Speaker,
): Omit<PreviewAnswer, 'columns' | 'costs' | 'failure' | 'people' | 'subscriptions' | 'touchpoints'> {
  const saying = (part: string, code: string) => {
    const key = `${part}.${code}`;
    return { code, words: isWordKey(key) ? say(key) : code };
  };
  const { source, used, returned, repeated, excluded, rounding } = reconciliation;
  const lines = [
    { outcome: saying('data', 'used'), ...used, rule: null },
    { outcome: saying('data', 'returned'), ...returned, rule: null },
    { outcome: saying('data', 'repeated'), ...repeated, rule: null },
    ...excluded.map((each) => ({
      ...each,
      outcome: saying('reason', each.reason),
      rule: each.rows > 0 && each.option && each.choice ? { name: each.option, value: each.choice } : null,
    })),
    { outcome: saying('data', 'rounding'), rows: 0, orders: 0, customers: 0, money: rounding, rule: null },
  ];
  return {
    asContracts: asContracts && { code: asContracts.code, words: say(asContracts.code, asContracts.values) },
    currency,
    minorUnits,
    sources: sources.map(({ name, rows, used: columns, notes }) => ({
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
        // A refund of a part has money and no row of its own: without it the lines would not add up to the files.
        .filter(({ rows, money }) => rows > 0 || money !== 0)
        .map(({ outcome, rows, orders, money, rule }) => ({
          outcome,
          rows,
          orders,
          money: money / 10 ** minorUnits,
          rule,
        })),
    },
  };
}
