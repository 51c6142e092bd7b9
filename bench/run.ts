import { readdirSync } from 'node:fs';

/** `npm run bench -- NAME`: runs one measurement. Each prints its figures beside their yardstick of the same run. */
const benches = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.ts') && !['run.ts', 'measure.ts'].includes(file))
  .map((file) => file.replace('.ts', ''));
const [name] = process.argv.slice(2);
if (name !== undefined && benches.includes(name)) await import(`./${name}.ts`);
else {
  console.error(`npm run bench -- NAME, where NAME is one of: ${benches.join(', ')}`);
  process.exitCode = 2;
}
