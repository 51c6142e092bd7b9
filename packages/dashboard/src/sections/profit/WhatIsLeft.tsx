import type { BridgeStep, Table } from '@perennial/study/reports';
import { Sentences } from '../../figures/Sentences.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { CostBridge } from './CostBridge.tsx';

/** Rows of a table that are shown; the file has all. */
const LISTED = 12;

/** What is left of money: its bases, the bridge between them, and what else is told of it; no bridge where nothing is known of costs. */
export function WhatIsLeft({
  sentences,
  tables,
  bridge,
}: {
  readonly sentences: Parameters<typeof Sentences>[0]['messages'];
  readonly tables: readonly Table[];
  readonly bridge: Table<BridgeStep> | null;
}) {
  const [bases, ...others] = tables.filter(({ name, isDetail }) => name !== bridge?.name && !isDetail);
  return (
    <>
      <Sentences messages={sentences} />
      {bases && <TableCard table={bases} />}
      {bridge && <CostBridge table={bridge} />}
      {others.map((table) => (
        <TableCard key={table.name} table={table} limit={LISTED} />
      ))}
    </>
  );
}
