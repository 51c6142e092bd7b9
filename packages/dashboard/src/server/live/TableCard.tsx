import type { ReactNode } from 'react';
import { focusable } from '../../figures/DataTable.tsx';

// A table that is wider than its place is moved by keys too.

/** A table in a card of its own, which can be moved sideways where it is wider. */
export function TableCard({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="card table-scroll live-table" aria-label={title} {...focusable}>
      <h2>{title}</h2>
      <table>{children}</table>
    </section>
  );
}
