import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly reason?: ReactNode;
  readonly children: string;
}

/** What stands where there is nothing to draw: what is missing, and what would fill it. */
export function Empty({ title, reason, children }: Props) {
  return (
    <div className="card empty">
      <h3>{title}</h3>
      {reason && <p>{reason}</p>}
      <p>{children}</p>
    </div>
  );
}
