import type { Connection, Effects } from '@perennial/engine';
import { type AssignmentRequest, readAssignments } from '@perennial/import';
import { sampleRatio } from '@perennial/models';
import { Failure } from '@perennial/words';
import type { StudyRecord } from '../record/study-record.ts';
import { requireOrders } from '../record/subscription-record.ts';
import { inScratchFolder } from '../workspace/in-scratch-folder.ts';
import { askNewestRun } from '../workspace/latest-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { recordOf } from '../workspace/run-folders.ts';
import { findingsOf, readOutOf } from './judge-variants.ts';
import { makePeople, scoredOutcomes, type VariantMoments, variantMoments } from './people-query.ts';
import { relativeErrorOf } from './prediction-error.ts';
import type { ReadOut, Targeting } from './read-out.ts';
import { targetingOf } from './targeting.ts';

export interface ReadOutRequest extends AssignmentRequest {
  /** Its name in the file; without it `control`, `default` or `a` where there is one, else the first by name. */
  readonly control?: string;
  /** Shares of the variants as they were meant; equal ones where nothing is said. */
  readonly planned?: Readonly<Record<string, number>>;
}

const CONTROLS = ['control', 'default', 'baseline', 'original', 'a', '0', 'kontrola', '对照'];

/**
 * What an experiment did: conversion, orders, revenue, and observed and predicted lifetime value of each variant's people beside the control's, by the
 * randomisation test. People are judged by the variant they were assigned, whatever they saw. The predictions' own error widens the interval of the value.
 *
 * @throws Failure where the file cannot be read, has one variant only, or the workspace has no run
 */
export function readOutExperiment(
  reader: WorkspaceReader,
  request: ReadOutRequest,
  { now }: Effects,
): Promise<ReadOut> {
  if (reader.scoresTable !== null) throw new Failure('option-invalid.experiment-on-cluster');
  return askNewestRun(reader, (run) =>
    inScratchFolder(async (scratchFolder) => {
      const record = requireOrders(recordOf(run));
      const found = await reader.withRun(run.folder, (connection) =>
        ask(connection, scratchFolder, request, record, now()),
      );
      if (found === null) throw new Failure('workspace-in-use', { folder: { text: reader.folder } });
      return found;
    }),
  );
}

async function ask(
  connection: Connection,
  scratchFolder: string,
  request: ReadOutRequest,
  record: StudyRecord,
  now: Date,
): Promise<ReadOut> {
  const { asOf, horizonDays, currency, minorUnits } = record.settings;
  const file = await readAssignments({ connection, scratchFolder }, request, now);
  const seen = await makePeople(connection, file.rows, { asOf, minorUnits });
  const groups = await variantMoments(connection);
  if (groups.length < 2)
    throw new Failure('option-invalid.one-variant', {
      file: { text: file.name },
      column: { text: file.columns.variant },
      variants: { customers: groups.map(({ variant }) => variant) },
    });
  const control = controlOf(groups, request.control, file.name);
  const planned = plannedOf(groups, request.planned);
  const ratio = sampleRatio(
    groups.map(({ people }) => people),
    groups.map(({ variant }) => planned[variant]!),
  );
  const variants = groups.map((group) => readOutOf(group, control, relativeErrorOf(record)));
  return {
    file: file.name,
    columns: file.columns,
    asOf,
    horizonDays,
    currency,
    minorUnits,
    assigned: seen.first === null ? null : [seen.first, seen.last!],
    rows: seen.rows,
    people: groups.reduce((sum, { people }) => sum + people, 0),
    left: { blank: seen.blank, twoVariants: seen.twoVariants, later: seen.later },
    withoutOrders: seen.withoutOrders,
    control: control.variant,
    planned,
    sampleRatio: ratio,
    variants: [...variants.filter(({ isControl }) => isControl), ...variants.filter(({ isControl }) => !isControl)],
    findings: findingsOf(variants, ratio, groups),
    targeting: file.columns.score === undefined ? [] : await targetings(connection, groups, control.variant),
  };
}

async function targetings(
  connection: Connection,
  groups: readonly VariantMoments[],
  control: string,
): Promise<readonly Targeting[]> {
  const people = await scoredOutcomes(connection);
  return groups
    .filter(({ variant }) => variant !== control)
    .map(({ variant }) => targetingOf(people, variant, control));
}

function controlOf(groups: readonly VariantMoments[], asked: string | undefined, file: string): VariantMoments {
  const named = (name: string) => groups.find(({ variant }) => variant.toLowerCase() === name.toLowerCase());
  if (asked === undefined) return CONTROLS.map(named).find((group) => group !== undefined) ?? groups[0]!;
  const found = named(asked);
  if (found) return found;
  const variants = { customers: groups.map(({ variant }) => variant) };
  throw new Failure('option-invalid.no-such-variant', { value: { text: asked }, file: { text: file }, variants });
}

function plannedOf(
  groups: readonly VariantMoments[],
  asked: ReadOutRequest['planned'],
): Readonly<Record<string, number>> {
  if (!asked) return Object.fromEntries(groups.map(({ variant }) => [variant, 1 / groups.length]));
  const sum = Object.values(asked).reduce((total, share) => total + share, 0);
  return Object.fromEntries(
    groups.map(({ variant }) => {
      const share = asked[variant];
      if (share !== undefined) return [variant, share / sum];
      const variants = { customers: groups.map((group) => group.variant) };
      throw new Failure('option-invalid.no-share', { value: { text: variant }, variants });
    }),
  );
}
