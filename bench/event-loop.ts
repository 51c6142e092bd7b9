import { rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { defaultRules } from '@perennial/import';
import { type AnyRecord, hostStudy, openWorkspace, runStudy, startStudyProcess } from '@perennial/study';
import { print } from './measure.ts';
import { simulatedOrders } from './yardstick/simulated-orders.ts';

/**
 * How long the event loop of a process is blocked at most while it hosts a study, in a process of its own (floor 0.25 s, aim 0.05 s) and, to
 * compare, in itself; beside a loop that has nothing to do for five seconds, which says what the machine does to it. CUSTOMERS=10000 takes
 * another number.
 */
const CUSTOMERS = Number(process.env.CUSTOMERS ?? 1_000_000);
const { folder, file } = await simulatedOrders(CUSTOMERS);
const workspaceFolder = `${folder}workspace`;
const request = { import: { from: { files: [file] }, columns: {}, rules: defaultRules, timeZone: 'UTC' }, cutOffs: 1 };
const progress = { begin: () => {}, end: () => {} };

/** Milliseconds from one look at the loop to the next. */
const LOOK = 5;

/** The longest time for which the loop did nothing else, while work goes on. */
async function longestBlock(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last - LOOK);
    last = now;
  };
  const looking = setInterval(look, LOOK);
  await work();
  look();
  clearInterval(looking);
  return longest / 1000;
}

async function hosted(): Promise<AnyRecord> {
  const entry = new URL('./event-loop/study-process.ts', import.meta.url);
  return hostStudy(startStudyProcess(entry), { folder: workspaceFolder, create: true, request }, { progress });
}

async function inThisProcess(): Promise<void> {
  const workspace = await openWorkspace(workspaceFolder, { create: true });
  await runStudy(workspace, request, { now: () => new Date(), progress });
  workspace.close();
}

const idle = await longestBlock(() => setTimeout(5000));
const apart = await longestBlock(hosted);
rmSync(workspaceFolder, { recursive: true });
const within = await longestBlock(inThisProcess);
rmSync(workspaceFolder, { recursive: true });
print(`bench event-loop: longest block, ${CUSTOMERS.toLocaleString('en')} customers`, [
  { what: 'nothing to do', seconds: idle },
  { what: 'study in its process', seconds: apart },
  { what: 'study in this process', seconds: within },
]);
