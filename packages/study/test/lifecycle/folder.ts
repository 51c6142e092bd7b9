import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Progress, Row } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { defaultRules } from '@perennial/import';
import type { StudyRecord } from '../../src/record/study-record.ts';
import type { StudyRequest } from '../../src/request.ts';
import { runStudy } from '../../src/study.ts';
import { readWorkspace, type WorkspaceReader } from '../../src/workspace/reader.ts';
import { openWorkspace, type Workspace } from '../../src/workspace/workspace.ts';

export type Asked = Omit<StudyRequest, 'import'> & {
  /** Files of the folder to import. */
  readonly files?: readonly string[];
  readonly reading?: Partial<NonNullable<StudyRequest['import']>>;
  readonly now?: Date;
  readonly signal?: AbortSignal;
  readonly progress?: Progress;
};

export interface TestFolder {
  readonly path: string;
  /** Where the workspace is, or will be. */
  readonly workspace: string;
  write(name: string, content: string | Buffer): void;
  /** As `runStudy` takes it. */
  request(asked: Omit<Asked, 'now' | 'signal' | 'progress'>): StudyRequest;
  /** Opens the workspace, runs a study, and closes it, as the command line does. */
  run(asked?: Asked): Promise<StudyRecord>;
  open<T>(work: (workspace: Workspace) => Promise<T>): Promise<T>;
  /** What the runs have published, as the command line reads it. */
  read<T>(ask: (reader: WorkspaceReader) => Promise<T>): Promise<T>;
  /** Rows of a file of the workspace. */
  rows(query: string): Promise<Row[]>;
  text(name: string): string;
  remove(): void;
}

/** A folder of its own for orders and a workspace. */
export function testFolder(root = tmpdir()): TestFolder {
  const path = mkdtempSync(join(root, 'perennial-life-'));
  const workspace = join(path, 'workspace');
  const open = async <T>(create: boolean, work: (opened: Workspace) => Promise<T>) => {
    const opened = await openWorkspace(workspace, { create, threads: 2 });
    try {
      return await work(opened);
    } finally {
      opened.close();
    }
  };
  const request = ({ files, reading, ...rest }: Omit<Asked, 'now' | 'signal' | 'progress'>): StudyRequest => ({
    ...rest,
    ...(files && {
      import: {
        from: { files: files.map((name) => join(path, name)) },
        columns: {},
        rules: defaultRules,
        timeZone: 'UTC',
        ...reading,
      },
    }),
  });
  return {
    path,
    workspace,
    request,
    write: (name, content) => writeFileSync(join(path, name), content),
    run: ({ now = new Date('2026-01-15T12:00:00Z'), signal, progress = silent, ...asked } = {}) => {
      const effects = { now: () => now, progress, ...(signal && { signal }) };
      return open(asked.files !== undefined, (opened) => runStudy(opened, request(asked), effects));
    },
    open: (work) => open(false, work),
    read: async (ask) => ask(await readWorkspace(workspace)),
    rows: async (query) => {
      const connection = await openDuckDB(':memory:', { threads: 1 });
      try {
        return await connection.rows({ render: () => query });
      } finally {
        connection.close();
      }
    },
    text: (name) => readFileSync(join(workspace, name), 'utf8'),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

const silent: Progress = { begin: () => {}, end: () => {} };

/** Hash of every file below a folder by its name; of a folder that is not there, null. */
export function hashes(folder: string): Readonly<Record<string, string>> | null {
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}
