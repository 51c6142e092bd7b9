import { message, plain } from '../message.ts';
import { claim, count, number, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import type { Benchmark } from './benchmarks.ts';

/** What LTV:CAC and payback are held beside, with who says so. */
export function benchmarkTable(benchmarks: readonly Benchmark[]): Table<Benchmark> {
  const isOwn = benchmarks.some(({ quality }) => quality === 'own');
  return {
    name: 'benchmark',
    title: message(isOwn ? 'profit.benchmark.own' : 'profit.benchmark'),
    says: message(isOwn ? 'profit.benchmark.own.says' : 'profit.benchmark.says'),
    columns: [
      words(
        'industry',
        'profit.industry',
        ({ industry }) => industry,
        ({ industry, quality }) =>
          quality === 'own' ? plain(industry) : message(`profit.industry.${industry as 'retail'}`),
      ),
      claim('applies', 'profit.benchmark.applies', ({ applies }) => applies),
      number('decimal', 'ratio_low', 'profit.ratio.from', ({ ratio }) => ratio?.[0] ?? null),
      number('decimal', 'ratio_high', 'profit.ratio.to', ({ ratio }) => ratio?.[1] ?? null),
      count('payback_low', 'profit.payback.from', ({ payback }) => payback?.[0] ?? null, 1),
      count('payback_high', 'profit.payback.to', ({ payback }) => payback?.[1] ?? null, 1),
      words(
        'source',
        'profit.source',
        ({ source }) => source,
        ({ source, quality }) => (quality === 'own' ? plain(source) : message(`profit.source.${source as 'guides'}`)),
      ),
      words(
        'quality',
        'profit.quality',
        ({ quality }) => quality,
        ({ quality }) => message(`profit.quality.${quality}`),
      ),
    ],
    rows: benchmarks,
    basis: [],
  };
}
