/** What a cluster of the tests is started with; all of it may be left out. */
export interface ClusterOptions {
  /** For settings, logs and data; left out, a temporary one that goes with the cluster. */
  readonly folder?: string;
  readonly workers?: number;
  /** Tasks of a worker that died are done again. */
  readonly faultTolerant?: boolean;
  readonly longer?: boolean;
  /** Results may go through an object store. */
  readonly spooling?: boolean;
  /** Of each node, as Java's -Xmx takes it. */
  readonly heap?: string;
  /** Who may ask over TLS, and how they show it. For a coordinator without workers. */
  readonly access?: Access;
  /** More settings for every node's config.properties. */
  readonly properties?: Readonly<Record<string, string | number | boolean>>;
}

export interface Access {
  /** In PEM. */
  readonly certificate: { readonly cert: string; readonly key: string };
  /** By user. */
  readonly passwords: Readonly<Record<string, string>>;
  /** With which tokens are signed (HS256): 32 bytes. */
  readonly tokenKey: Buffer;
  /** An OAuth 2 provider that people log in at. */
  readonly provider: { readonly origin: string; readonly client: string; readonly secret: string };
}

export interface Worker {
  readonly name: string;
  readonly pid: number;
  /** Kills it as a power cut would, and waits for its end. */
  kill(): Promise<void>;
}

export interface Cluster {
  /** Such as trino://test@127.0.0.1:8080/lake/test. */
  readonly address: string;
  /** Where access was given: the port at which TLS is spoken. */
  readonly securePort?: number;
  readonly adminUri: string;
  readonly folder: string;
  /** Where the files of the catalog `lake` are. */
  readonly lake: string;
  readonly workers: readonly Worker[];
  stop(): Promise<void>;
}

/** Starts a coordinator, workers and an object store on this machine, and resolves when all of them serve. */
export function startCluster(options?: ClusterOptions): Promise<Cluster>;
