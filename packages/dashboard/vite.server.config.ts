import { defineConfig, mergeConfig, type UserConfig } from 'vite';
import { inlineEverything } from './build/inline-everything.ts';
import { forPages } from './vite.config.ts';

/** The pages of the server: one HTML file too, which may ask the server that it came from. */
export default defineConfig(
  mergeConfig(forPages, {
    build: {
      rolldownOptions: {
        input: 'server.html',
        onwarn: (warning, warn) => {
          // Libraries say "use client" to frameworks that draw on a server: here all of it is the client's.
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
    plugins: [inlineEverything('server.html', { connects: true })],
  } satisfies UserConfig),
);
