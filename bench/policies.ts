import { readFileSync } from 'node:fs';
import { comparePolicies, readExperience, readPopulation } from '@perennial/decide';

/**
 * What composing a page is worth over simulated visitors whose truth is known, beside its defaults and beside a tier lookup; and what the log of the page alone says
 * of the tier lookup. PEOPLE and FUNNEL, one of the gallery, take others.
 */
const PEOPLE = Number(process.env.PEOPLE ?? 1_000_000);
const FUNNEL = process.env.FUNNEL ?? 'retail';

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../examples/gallery/${FUNNEL}/${file}`, import.meta.url), 'utf8'));
const experience = readExperience(read('experience.json'), FUNNEL);
const population = readPopulation(read('population.json'), experience, FUNNEL);
const begin = performance.now();
const { currency, arms, against, offPolicy } = comparePolicies(experience, population, PEOPLE, Date.now());
const money = (value: number) => value.toFixed(3);
console.log(
  `bench policies: ${PEOPLE.toLocaleString('en')} visitors of ${FUNNEL}, lifetime value a visitor in ${currency}, ${((performance.now() - begin) / 1000).toFixed(1)} s`,
);
for (const [name, { people, mean, truth }] of Object.entries(arms))
  console.log(`  ${name.padEnd(20)} ${money(mean)}  truth ${money(truth)}  n ${people.toLocaleString('en')}`);
for (const [name, { comparison, truth }] of Object.entries(against))
  console.log(
    `  page less ${name.padEnd(10)} ${money(comparison!.difference)} [${money(comparison!.low95)}, ${money(comparison!.high95)}]  truth ${money(truth)}`,
  );
const { estimate } = offPolicy;
for (const name of ['ips', 'snips', 'doublyRobust'] as const) {
  const { value, low95, high95 } = estimate[name];
  console.log(
    `  tiers, ${name.padEnd(13)} ${money(value)} [${money(low95)}, ${money(high95)}]  truth ${money(offPolicy.truth)}  effective n ${Math.round(estimate.effectivePeople).toLocaleString('en')}`,
  );
}
