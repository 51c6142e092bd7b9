/** Name and version of the program, as the ledger and `--version` state them. */
export const version = '0.1.0';
export const software = `perennial ${version}`;
