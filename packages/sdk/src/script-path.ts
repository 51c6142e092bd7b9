/** Address of the built script of a shop's pages, one file. It is there once it has been built. */
export const scriptAddress = new URL('../dist/sdk.js', import.meta.url);
