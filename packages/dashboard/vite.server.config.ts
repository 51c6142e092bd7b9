import { defineConfig, mergeConfig } from 'vite';
import { inlineEverything } from './build/inline-everything.ts';
import { forPages } from './vite.config.ts';

/** The pages of the server: one HTML file too, which may ask the server that it came from. */
export default defineConfig(
  mergeConfig(forPages, {
    build: { rolldownOptions: { input: 'server.html' } },
    plugins: [inlineEverything('server.html', { connects: true })],
  }),
);
