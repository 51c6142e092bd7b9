import { expect, it } from 'vitest';
import { nodeArguments, nodeFiles, properties, storeArguments, storeConfig } from './config.mjs';

const store = { port: 9000, identity: 'me', credential: 'secret' };
const cluster = {
  folder: '/srv/cluster',
  server: '/cache/server',
  port: 8080,
  secret: 'c2VjcmV0',
  heap: '1536M',
  faultTolerant: false,
  store: null,
  properties: {},
};
const coordinator = { name: 'coordinator', port: 8080 };
const worker = { name: 'worker-1' };
const config = (node, changes = {}) => nodeFiles(node, { ...cluster, ...changes })['etc/config.properties'].split('\n');

it('gives the coordinator its port, and lets a worker take a free one', () => {
  expect(config(coordinator)).toEqual(expect.arrayContaining(['coordinator=true', 'http-server.http.port=8080']));
  expect(config(worker)).toEqual(expect.arrayContaining(['coordinator=false', 'http-server.http.port=0']));
});

it('has workers do the work, and all meet at the coordinator', () => {
  expect(config(coordinator)).toContain('node-scheduler.include-coordinator=false');
  // A node refuses to start with a setting that it does not use.
  expect(config(worker).join()).not.toMatch(/node-scheduler|failure-detector/);
  for (const node of [coordinator, worker]) expect(config(node)).toContain('discovery.uri=http://127.0.0.1:8080');
});

it('is closed to the outside', () => {
  for (const node of [coordinator, worker]) expect(config(node)).toContain('node.bind-ip=127.0.0.1');
});

it.each(['lake', 'iceberg'])('keeps the files of the catalog %s in the folder of the cluster', (catalog) =>
  expect(nodeFiles(worker, cluster)[`etc/catalog/${catalog}.properties`]).toContain(
    'local.location=/srv/cluster/lake\n',
  ),
);

it('retries tasks only where asked to, and then has somewhere to exchange', () => {
  const exchange = 'etc/exchange-manager.properties';
  expect(config(worker).join()).not.toContain('retry-policy');
  expect(nodeFiles(worker, cluster)).not.toHaveProperty([exchange]);
  expect(config(worker, { faultTolerant: true })).toContain('retry-policy=TASK');
  expect(nodeFiles(worker, { ...cluster, faultTolerant: true })[exchange]).toContain('=/srv/cluster/exchange\n');
});

it('spools with what the store was told', () => {
  const spooling = 'etc/spooling-manager.properties';
  expect(nodeFiles(worker, cluster)).not.toHaveProperty([spooling]);
  expect(config(worker, { store })).toContain('protocol.spooling.shared-secret-key=c2VjcmV0');
  const settings = nodeFiles(worker, { ...cluster, store })[spooling];
  expect(settings).toContain('s3.endpoint=http://127.0.0.1:9000\n');
  expect(settings).toContain('s3.aws-access-key=me\ns3.aws-secret-key=secret\n');
  expect(storeConfig(store, '/b')).toContain('s3proxy.identity=me\ns3proxy.credential=secret\n');
});

it('adds what a test asks for, which wins', () =>
  expect(config(worker, { properties: { 'query.max-memory-per-node': '100MB' } })).toContain(
    'query.max-memory-per-node=100MB',
  ));

it('escapes what a properties file would take for an escape', () =>
  expect(properties({ path: 'C:\\lake', on: true })).toBe('path=C:\\\\lake\non=true\n'));

it('names each node, and ends with the class to run', () => {
  const args = nodeArguments(worker, cluster);
  expect(args).toEqual(
    expect.arrayContaining(['-Xmx1536M', '-Dnode.id=worker-1', '-Dnode.data-dir=/srv/cluster/worker-1']),
  );
  expect(args.at(-1)).toBe('io.trino.server.TrinoServer');
  expect(storeArguments({ jars: '/jars', file: '/f', logging: '/l' }).slice(-2)).toEqual(['--properties', '/f']);
});
