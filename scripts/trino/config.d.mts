/** The files of a node's etc/ folder, text by path. */
export function nodeFiles(
  node: { readonly name: string; readonly port?: number },
  cluster: {
    readonly folder: string;
    readonly server: string;
    readonly port: number;
    readonly secret: string;
    readonly faultTolerant: boolean;
    readonly store: null;
    readonly properties: Readonly<Record<string, string | number | boolean>>;
  },
): Record<string, string>;
