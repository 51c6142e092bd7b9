/** The newest Trino whose server archive the Java artifact registries hold. */
export const TRINO = '476';

const DEPENDENCY_PLUGIN = '3.8.1';

/** What a test cluster is made of: the server, two kinds of lake, a catalog in memory, and an object store for spooled results. */
const ARTIFACTS = [
  // An archive comes as it is: what it depends on is inside it.
  { group: 'io.trino', name: 'trino-server-core', version: TRINO, type: 'tar.gz', alone: true },
  { group: 'io.trino', name: 'trino-hive', version: TRINO, type: 'zip', alone: true },
  { group: 'io.trino', name: 'trino-iceberg', version: TRINO, type: 'zip', alone: true },
  { group: 'io.trino', name: 'trino-memory', version: TRINO, type: 'zip', alone: true },
  { group: 'org.gaul', name: 's3proxy', version: '4.1.0', type: 'jar', alone: false },
  // s3proxy misses a class where Maven picks the older version of this.
  { group: 'com.fasterxml.jackson.core', name: 'jackson-annotations', version: '2.21', type: 'jar', alone: false },
];

/** The plugins of the server archive that no test asks for. */
export const UNUSED = [
  'plugin/functions-python',
  'plugin/geospatial',
  'plugin/resource-group-managers',
  'plugin/session-property-managers',
  'secrets-plugin',
];

/** A Maven project whose dependencies are exactly what is needed. It names no registry: the user's own settings say where from. */
export function pom() {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>perennial</groupId>
  <artifactId>test-trino</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
${ARTIFACTS.map(dependency).join('\n')}
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-dependency-plugin</artifactId>
        <version>${DEPENDENCY_PLUGIN}</version>
      </plugin>
    </plugins>
  </build>
</project>
`;
}

function dependency({ group, name, version, type, alone }) {
  const exclusions = alone
    ? '\n      <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>'
    : '';
  return `    <dependency>
      <groupId>${group}</groupId>
      <artifactId>${name}</artifactId>
      <version>${version}</version>
      <type>${type}</type>${exclusions}
    </dependency>`;
}
