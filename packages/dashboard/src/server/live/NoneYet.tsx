import type { ReactNode } from 'react';

/** What stands where nothing has happened: what would fill it, and where that is begun. */
export function NoneYet({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="card empty">
      <h2>{title}</h2>
      <p>{children}</p>
    </div>
  );
}
