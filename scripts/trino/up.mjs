import { parseArgs } from 'node:util';
import { seconds } from '../install.mjs';
import { startCluster } from './cluster.mjs';

// A cluster to develop against, until it is interrupted. Its address goes to stdout.

const { values } = parseArgs({
  options: {
    workers: { type: 'string', default: '2' },
    heap: { type: 'string', default: '1536M' },
    folder: { type: 'string' },
    'fault-tolerant': { type: 'boolean', default: false },
    'no-spooling': { type: 'boolean', default: false },
  },
});

const started = Date.now();
console.error('Starting Trino …');
const cluster = await startCluster({
  workers: Number(values.workers),
  heap: values.heap,
  faultTolerant: values['fault-tolerant'],
  spooling: !values['no-spooling'],
  ...(values.folder && { folder: values.folder }),
}).catch((error) => {
  console.error(error.message);
  process.exit(1);
});
console.error(`Trino is up after ${seconds(started)}; its files are in ${cluster.folder}. Ctrl-C stops it.`);
for (const { name, pid } of cluster.workers) console.error(`${name}: process ${pid}`);
console.log(cluster.address);

const stop = async () => {
  await cluster.stop();
  process.exit(0);
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
// Nothing else keeps this process running.
setInterval(() => {}, 2 ** 30);
