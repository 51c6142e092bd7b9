import { defineConfig } from 'vite';

/** The script of a shop's pages: one file that needs nothing beside it. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: 'dist',
    // The compiler's output for Node lives beside the script.
    emptyOutDir: false,
    target: 'es2022',
    reportCompressedSize: false,
    lib: { entry: 'src/script/script.ts', formats: ['iife'], name: 'perennialScript', fileName: () => 'sdk.js' },
  },
  clearScreen: false,
});
