import { join } from 'node:path';

/** Bucket of the object store that spooled results go to. */
export const BUCKET = 'spool';

/**
 * The files of a node's etc/ folder, text by path. node: name, and port where it is the coordinator; cluster: what the nodes
 * share (folder, server, coordinator's port, secret, faultTolerant, store: null or what spooling needs, properties).
 */
export function nodeFiles(node, cluster) {
  const { folder, faultTolerant, store } = cluster;
  return {
    'etc/config.properties': properties(config(node, cluster)),
    'etc/catalog/lake.properties': properties({
      'connector.name': 'hive',
      'hive.metastore': 'file',
      'hive.metastore.catalog.dir': 'local:///hive',
      ...onLocalFiles(folder),
    }),
    'etc/catalog/iceberg.properties': properties({
      'connector.name': 'iceberg',
      'iceberg.catalog.type': 'TESTING_FILE_METASTORE',
      'hive.metastore.catalog.dir': 'local:///iceberg',
      ...onLocalFiles(folder),
    }),
    'etc/catalog/memory.properties': properties({
      'connector.name': 'memory',
      'memory.max-data-per-node': '256MB',
    }),
    ...(faultTolerant && {
      'etc/exchange-manager.properties': properties({
        'exchange-manager.name': 'filesystem',
        'exchange.base-directories': join(folder, 'exchange'),
      }),
    }),
    ...(store && { 'etc/spooling-manager.properties': properties(spooling(store)) }),
  };
}

function onLocalFiles(folder) {
  return { 'fs.native-local.enabled': true, 'local.location': join(folder, 'lake') };
}

/** A Java properties file. A backslash would be taken for an escape. */
export function properties(settings) {
  return Object.entries(settings)
    .map(([key, value]) => `${key}=${String(value).replaceAll('\\', '\\\\')}\n`)
    .join('');
}

/** Settings of the object store that listens at a port and keeps its buckets as folders. */
export function storeConfig({ port, identity, credential }, folder) {
  return properties({
    's3proxy.endpoint': `http://127.0.0.1:${port}`,
    's3proxy.authorization': 'aws-v2-or-v4',
    // Trino lists what has expired with a header newer than the store.
    's3proxy.ignore-unknown-headers': true,
    's3proxy.identity': identity,
    's3proxy.credential': credential,
    'jclouds.provider': 'filesystem-nio2',
    'jclouds.identity': 'x',
    'jclouds.credential': 'x',
    'jclouds.filesystem.basedir': folder,
  });
}

/**
 * What runs a node: a small heap and, unless it is to run `longer`, a compiler that starts fast, since a test's queries are over before a
 * better one pays.
 */
export function nodeArguments(node, { folder, server, heap, longer }) {
  return [
    `-Xmx${heap}`,
    '-XX:+UseSerialGC',
    ...(longer ? [] : ['-XX:TieredStopAtLevel=1']),
    '-XX:+ExitOnOutOfMemoryError',
    '-Djdk.attach.allowAttachSelf=true',
    '-Dfile.encoding=UTF-8',
    '-Duser.timezone=UTC',
    '--add-modules=jdk.incubator.vector',
    '--enable-native-access=ALL-UNNAMED',
    '--sun-misc-unsafe-memory-access=allow',
    '-Dnode.environment=test',
    `-Dnode.id=${node.name}`,
    `-Dnode.data-dir=${join(folder, node.name)}`,
    '-Dconfig=etc/config.properties',
    '-cp',
    join(server, 'lib', '*'),
    'io.trino.server.TrinoServer',
  ];
}

/** What the object store may say: left to itself it says everything, and takes its time for that. */
export const STORE_LOGGING = `<configuration>
  <appender name="out" class="ch.qos.logback.core.ConsoleAppender"><encoder><pattern>%d %level %logger %msg%n</pattern></encoder></appender>
  <root level="warn"><appender-ref ref="out"/></root>
</configuration>
`;

/** What runs the object store. */
export function storeArguments({ jars, file, logging }) {
  return [
    '-Xmx256M',
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    `-Dlogback.configurationFile=${logging}`,
    '-cp',
    join(jars, '*'),
    'org.gaul.s3proxy.Main',
    '--properties',
    file,
  ];
}

function config(node, { port, server, secret, faultTolerant, store, properties }) {
  const isCoordinator = node.port !== undefined;
  return {
    coordinator: isCoordinator,
    ...(isCoordinator && {
      'node-scheduler.include-coordinator': false,
      // A new worker is believed after this, instead of 5 s.
      'failure-detector.warmup-interval': '500ms',
    }),
    // Nobody but the cluster asks a worker for its port: it takes a free one and announces it.
    'http-server.http.port': node.port ?? 0,
    'discovery.uri': `http://127.0.0.1:${port}`,
    'node.internal-address': '127.0.0.1',
    // Whoever reaches it may do anything: so nobody from outside does.
    'node.bind-ip': '127.0.0.1',
    'http-server.log.enabled': false,
    'plugin.dir': join(server, 'plugin'),
    'query.max-memory-per-node': '600MB',
    // A worker that was killed is given up after this, instead of a minute.
    'query.remote-task.max-error-duration': '10s',
    'exchange.max-error-duration': '10s',
    ...(faultTolerant && {
      'retry-policy': 'TASK',
      'retry-initial-delay': '1s',
      // The defaults do not fit a small heap.
      'fault-tolerant-execution-task-memory': '256MB',
      'fault-tolerant-execution-coordinator-task-memory': '256MB',
      'fault-tolerant-execution-min-partition-count': 4,
      'fault-tolerant-execution-max-partition-count': 4,
    }),
    ...(store && { 'protocol.spooling.enabled': true, 'protocol.spooling.shared-secret-key': secret }),
    ...properties,
  };
}

function spooling({ port, identity, credential }) {
  return {
    'spooling-manager.name': 'filesystem',
    'fs.s3.enabled': true,
    'fs.location': `s3://${BUCKET}/results/`,
    's3.endpoint': `http://127.0.0.1:${port}`,
    's3.region': 'us-east-1',
    's3.aws-access-key': identity,
    's3.aws-secret-key': credential,
    's3.path-style-access': true,
    // The store refuses encryption on its side.
    'fs.segment.encryption': false,
  };
}
