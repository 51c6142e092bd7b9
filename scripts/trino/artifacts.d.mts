/** The newest Trino whose server archive the Java artifact registries hold. */
export const TRINO: string;
