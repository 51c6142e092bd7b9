import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { accessOf } from './access.mjs';
import { BUCKET, nodeArguments, nodeFiles, STORE_LOGGING, storeArguments, storeConfig } from './config.mjs';
import { findJava } from './find-java.mjs';
import { freePort, isListening } from './free-port.mjs';
import { obtainTrino } from './obtain.mjs';
import { processGroup } from './processes.mjs';
import { runStatement } from './statement.mjs';

const PATIENCE = 480_000;

/**
 * Starts a Trino of this machine alone: a coordinator, workers, the catalogs `lake` (Hive on local files, with the schema `test`),
 * `iceberg` (beside it) and `memory`, and where asked for an object store for spooled results. Resolves when all workers serve. All of it ends with
 * this process, however that ends, or with stop().
 *
 * folder: for settings, logs and data; left out, a temporary one that goes with the cluster. faultTolerant: tasks of a worker that
 * died are done again. heap: of each node. longer: compiled as well as a cluster's code is that runs for days. properties: more
 * lines for every node's config.properties. access: who may ask and how they show it, see `accessOf`; then there are no workers.
 *
 * Answers { address, securePort (where access was given), adminUri, folder, lake, workers: [{ name, pid, kill() }], stop() }.
 */
export async function startCluster(options = {}) {
  const tools = findJava();
  if (tools.missing) throw new Error(tools.missing);
  const installed = await obtainTrino(tools);
  for (let attempt = 1; ; attempt++) {
    try {
      return await start(options, tools.java, installed);
    } catch (error) {
      // Somebody took the port between our asking for a free one and our listening at it.
      if (attempt === 3 || error.code !== 'PORT_TAKEN') throw error;
    }
  }
}

async function start(options, java, installed) {
  const { workers: count = 2, faultTolerant = false, spooling = true, heap = '1536M', longer = false } = options;
  const scratch = options.folder ? null : mkdtempSync(join(tmpdir(), 'perennial-trino-'));
  const folder = options.folder ?? scratch;
  for (const name of ['lake', 'exchange', join('store', BUCKET)]) mkdirSync(join(folder, name), { recursive: true });
  const securePort = options.access && (await freePort());
  const access = options.access && accessOf(options.access, { folder, port: securePort });
  writeFiles(folder, access?.files ?? {});
  const cluster = {
    folder,
    faultTolerant,
    heap,
    longer,
    server: join(installed, 'server'),
    port: await freePort(),
    secret: randomBytes(32).toString('base64'),
    store: spooling ? { port: await freePort(), identity: token(), credential: token() } : null,
    properties: { ...access?.config, ...options.properties },
  };
  const processes = processGroup(folder, scratch);
  try {
    const runtime = { command: join(java, 'bin', 'java'), env: { ...process.env, JAVA_HOME: java } };
    const store = cluster.store && startStore(processes, runtime, cluster, installed);
    const coordinator = startNode(processes, runtime, { name: 'coordinator', port: cluster.port }, cluster);
    const workers = Array.from({ length: count }, (_, index) =>
      startNode(processes, runtime, { name: `worker-${index + 1}` }, cluster),
    );
    const adminUri = `http://127.0.0.1:${cluster.port}`;
    await untilServing(adminUri, cluster, [coordinator, ...workers, ...(store ? [store] : [])]);
    await runStatement(adminUri, 'create schema if not exists lake.test');
    return {
      address: `trino://test@127.0.0.1:${cluster.port}/lake/test`,
      securePort,
      adminUri,
      folder,
      lake: join(folder, 'lake'),
      workers: workers.map(({ name, pid, kill }) => ({ name, pid, kill })),
      stop: processes.stop,
    };
  } catch (error) {
    const failure = new Error(`Trino did not start: ${error.message}\n${processes.tail()}`, { cause: error });
    if (processes.mention('Address already in use')) failure.code = 'PORT_TAKEN';
    await processes.stop();
    throw failure;
  }
}

function startNode(processes, { command, env }, node, cluster) {
  const cwd = join(cluster.folder, node.name);
  writeFiles(cwd, nodeFiles(node, cluster));
  return processes.start(node.name, command, nodeArguments(node, cluster), { cwd, env });
}

function writeFiles(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function startStore(processes, { command, env }, { folder, store }, installed) {
  const file = join(folder, 'store.properties');
  const logging = join(folder, 'store-logging.xml');
  writeFileSync(file, storeConfig(store, join(folder, 'store')));
  writeFileSync(logging, STORE_LOGGING);
  const args = storeArguments({ jars: join(installed, 's3proxy'), file, logging });
  return processes.start('store', command, args, { cwd: folder, env });
}

async function untilServing(adminUri, { port, store }, members) {
  const workers = members.filter(({ name }) => name.startsWith('worker')).length;
  const isUp = async () => {
    if (store && !(await isListening(store.port))) return false;
    if (!(await isListening(port))) return false;
    // Whoever took the port from us may accept and never answer.
    const response = await fetch(`${adminUri}/v1/info`, { signal: AbortSignal.timeout(5000) });
    if (!response.ok || (await response.json()).starting) return false;
    const nodes = "select count(*) from system.runtime.nodes where not coordinator and state = 'active'";
    const [[active]] = await runStatement(adminUri, nodes);
    return active === workers;
  };
  const deadline = Date.now() + PATIENCE;
  while (!(await isUp().catch(() => false))) {
    const ended = members.find(({ isRunning }) => !isRunning);
    if (ended) throw new Error(`${ended.name} ended`);
    if (Date.now() > deadline) throw new Error(`not up after ${PATIENCE / 1000} s`);
    await sleep(200);
  }
}

function token() {
  return randomBytes(12).toString('hex');
}
