import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Effects } from '@perennial/engine';
import { explainFailure } from '@perennial/engine/storage';
import type { Language } from '@perennial/words';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { anonymise } from './anonymise.ts';
import { asHandout } from './as-handout.ts';
import { buildAnyReport } from './build-report.ts';
import { putIntoTemplate } from './put-into-template.ts';
import type { Handout } from './report-data.ts';

export interface ReportRequest {
  /** File to write; one of that name is replaced, whole or not at all. */
  readonly to: string;
  readonly language: Language;
  /** The page, as HTML with the marker in it. */
  readonly template: string;
  /** Key for the names of customers: random bytes, used once. Without it they keep their own. */
  readonly anonymiseWith?: Uint8Array;
  /** For whom it is made, and which reports are in it. */
  readonly handout?: Handout;
}

export interface WrittenReport {
  readonly path: string;
  readonly bytes: number;
}

/** Writes the report of the newest run of a workspace. Fails with `workspace-empty` where there is none. */
export async function writeReport(
  reader: Pick<WorkspaceReader, 'folder'>,
  { to, language, template, anonymiseWith, handout }: ReportRequest,
  { progress, signal }: Pick<Effects, 'progress' | 'signal'>,
): Promise<WrittenReport> {
  try {
    progress.begin('report');
    const built = await buildAnyReport(reader, language);
    const report = handout ? asHandout(built, handout) : built;
    signal?.throwIfAborted();
    const page = putIntoTemplate(template, anonymiseWith ? anonymise(report, anonymiseWith) : report);
    const bytes = Buffer.byteLength(page);
    writeWhole(to, page);
    progress.end('report', { code: 'written-size', values: { size: { decimal: bytes / 1e6 } } });
    return { path: to, bytes };
  } catch (error) {
    throw explainFailure(error, signal);
  }
}

function writeWhole(to: string, text: string): void {
  mkdirSync(dirname(to), { recursive: true });
  const unfinished = join(dirname(to), `.${basename(to)}.unfinished`);
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, to);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
