import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { defaultRules } from '@perennial/import';
import { seeded } from '@perennial/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostStudy } from '../../src/host/host-study.ts';
import { allRuns } from '../../src/ledger/ledger.ts';
import type { StudyRecord } from '../../src/record/study-record.ts';
import { requireOrders } from '../../src/record/subscription-record.ts';
import { addDays, csv, ordersOf } from './business.ts';
import { type TestFolder, testFolder } from './folder.ts';
import { type Answer, ask, questions } from './whole-answers.ts';

const orders = ordersOf({ customers: 60, days: 200 });
const steps = ['import', 'summarise', 'fit', 'score', 'ledger', 'report'] as const;
type Step = (typeof steps)[number];

/** How each run goes: here or in a process of its own; to its end, stopped or killed as a step begins. */
const course: readonly (readonly [where: 'here' | 'there', end?: 'stopped' | 'killed', at?: Step])[] = [
  ['here', 'stopped', 'score'],
  ['there', 'killed', 'ledger'],
  ['here'],
  ['there', 'killed', 'report'],
  ['there'],
  ['there', 'stopped', 'fit'],
  ['here'],
];

type Told = Answer | { readonly question: string; readonly error: string };

describe('a workspace that is read at any moment, here and in another process, while studies run, fail and are killed', () => {
  let folder: TestFolder;
  const records: StudyRecord[] = [];
  const answers: Told[] = [];
  let ledger: readonly StudyRecord[];
  beforeAll(async () => {
    folder = testFolder();
    folder.write('orders.csv', csv(orders));
    mkdirSync(join(folder.path, 'exports'));
    records.push(await folder.run({ ...request(0), files: ['orders.csv'] }));
    const other = startReading(folder, answers);
    const random = seeded('several callers');
    for (const [i, [where, end, at]] of course.entries()) {
      const reading: Promise<void>[] = [];
      const record = await study(where, i + 1, end, at, () => reading.push(readSoon(folder, random, answers)));
      if (record) records.push(record);
      await Promise.all(reading);
    }
    await other.stop();
    ledger = (await folder.open(({ ledger: connection }) => allRuns(connection))).map(requireOrders);
  });
  afterAll(() => folder.remove());

  const request = (i: number) => ({
    horizonDays: 60,
    cutOffs: 0,
    asOf: addDays(orders.at(-1)!.day, i - course.length),
  });

  /** A run, with another as-of day each time, so that none is like the one before. Null where it was not to succeed. */
  async function study(
    where: 'here' | 'there',
    i: number,
    end: 'stopped' | 'killed' | undefined,
    at: Step | undefined,
    onStep: () => void,
  ): Promise<StudyRecord | null> {
    const stopping = new AbortController();
    const child = where === 'there' ? studyProcess(end, at) : null;
    const progress = {
      begin: (step: string) => {
        onStep();
        if (step !== at || end !== 'stopped') return;
        stopping.abort();
        child?.kill('SIGCONT');
      },
      end: onStep,
    };
    const source = {
      from: { files: [join(folder.path, 'orders.csv')] },
      columns: {},
      rules: defaultRules,
      timeZone: 'UTC',
    };
    const asked = { ...request(i), import: source };
    const { signal } = stopping;
    const running = child
      ? hostStudy(child, { folder: folder.workspace, create: false, threads: 1, request: asked }, { progress, signal })
      : folder.run({ ...request(i), files: ['orders.csv'], progress, signal });
    if (!end) return (await running) as StudyRecord;
    await expect(running).rejects.toMatchObject({ code: 'interrupted' });
    return null;
  }

  it('every answer is of one run, whole; no reader is refused', () => {
    expect(answers.filter((answer) => 'error' in answer)).toEqual([]);
    for (const question of questions)
      expect(answers.filter((answer) => answer.question === question).length).toBeGreaterThan(2);
  });

  it('answers are of runs that succeeded, and of no other', () => {
    const runs = new Set(answers.flatMap((answer) => ('run' in answer ? [answer.run] : [])));
    const money = new Set(answers.flatMap((answer) => ('money' in answer ? [answer.money] : [])));
    expect(records.map(({ run }) => run)).toEqual(expect.arrayContaining([...runs]));
    expect(records.map(({ value }) => value.expectedMoney)).toEqual(expect.arrayContaining([...money]));
    expect(runs.size).toBeGreaterThan(1);
  });

  it('the ledger has what every study said, and nothing else', () => {
    expect(records.map(({ run }) => run)).toEqual([1, 2, 3, 4]);
    expect(ledger).toEqual(records);
  });
});

/** A process for a study, which is killed or held as a step begins. */
function studyProcess(how = '', at = ''): ChildProcess {
  const entry = fileURLToPath(new URL('./study-process.ts', import.meta.url));
  return fork(entry, [how, at], { execArgv: ['--conditions=source'], serialization: 'advanced' });
}

/** Asks one thing after a while. */
async function readSoon({ path, workspace }: TestFolder, random: () => number, answers: Told[]): Promise<void> {
  const question = questions[Math.floor(random() * questions.length)]!;
  const to = join(path, 'exports', `here-${answers.length}-${random()}.csv`);
  for (let turns = Math.floor(random() * 50); turns > 0; turns--) await setImmediate();
  answers.push(
    await ask(workspace, question, to).catch((error: Error) => ({
      question,
      error: `${error.message}\n${error.stack}`,
    })),
  );
}

/** Another process that asks, one thing after the other. */
function startReading({ path, workspace }: TestFolder, answers: Told[]): { stop(): Promise<void> } {
  const entry = fileURLToPath(new URL('./reading-process.ts', import.meta.url));
  const child: ChildProcess = fork(entry, [workspace, join(path, 'exports')], { execArgv: ['--conditions=source'] });
  child.on('message', (told: Told) => answers.push(told));
  const ended = new Promise<void>((resolve) => void child.once('close', resolve));
  return {
    stop: () => {
      child.send('stop');
      return ended;
    },
  };
}
