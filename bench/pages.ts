import { existsSync } from 'node:fs';
import { defaultRules } from '@perennial/import';
import { openWorkspace, runStudy } from '@perennial/study';
import { launchBrowser } from '../packages/dashboard/test/browser.ts';
import { print } from './measure.ts';
import { printAnswers } from './pages/answers.ts';
import { firstView } from './pages/first-view.ts';
import { served } from './pages/served.ts';
import { simulatedOrders } from './yardstick/simulated-orders.ts';

/**
 * How long a first visit takes until its figures are shown and a click is answered (floor 3 s, aim 1.5 s), in a browser that has never seen the page,
 * beside the bare request for what it shows; and how long a server takes to answer each report of a million customers. CUSTOMERS=10000 takes another number for the
 * first visit, ANSWERS=100000 for the answers, 0 leaves out what it is of; ONLY=rule asks what has that in its name.
 */
const CUSTOMERS = Number(process.env.CUSTOMERS ?? 100_000);
const ANSWERS = Number(process.env.ANSWERS ?? 1_000_000);
const VISITS = 3;
if (CUSTOMERS > 0) await printFirstView();
if (ANSWERS > 0) await printAnswers(ANSWERS);

async function printFirstView(): Promise<void> {
  const workspaceFolder = await studied(CUSTOMERS);
  const server = await served(workspaceFolder);
  const browser = await launchBrowser();
  try {
    const visits = [];
    const requests: number[] = [];
    for (let i = 0; i < VISITS; i++) {
      requests.push(await bareRequest(`${server.listensAt}/api/report?reports=summary`));
      visits.push(await firstView(browser, `${server.listensAt}/`));
    }
    const fastest = visits.reduce((a, b) => (b.interactive < a.interactive ? b : a));
    const yardstick = Math.min(...requests);
    const of = 'the bare request';
    print(`bench pages: first view, ${CUSTOMERS.toLocaleString('en')} customers`, [
      { what: 'figures shown', seconds: fastest.shown, yardstick, of },
      {
        what: 'a click answered',
        seconds: fastest.interactive,
        yardstick,
        of,
        note: `${(fastest.bytes / 1e6).toFixed(2)} MB; of ${VISITS} visits the slowest ${Math.max(...visits.map(({ interactive }) => interactive)).toFixed(3)} s`,
      },
    ]);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The workspace of a simulated business, studied once and kept. */
async function studied(customers: number): Promise<string> {
  const { folder, file } = await simulatedOrders(customers);
  const workspaceFolder = `${folder}pages`;
  if (existsSync(`${workspaceFolder}/runs`)) return workspaceFolder;
  const workspace = await openWorkspace(workspaceFolder, { create: true });
  const request = { import: { from: { files: [file] }, columns: {}, rules: defaultRules, timeZone: 'UTC' } };
  await runStudy(workspace, request, { now: () => new Date(), progress: { begin: () => {}, end: () => {} } });
  workspace.close();
  return workspaceFolder;
}

async function bareRequest(address: string): Promise<number> {
  const begin = performance.now();
  await (await fetch(address)).arrayBuffer();
  return (performance.now() - begin) / 1000;
}
