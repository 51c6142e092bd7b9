import type { ReactNode } from 'react';

interface Props {
  readonly label: ReactNode;
  /** Whether it takes the room that is left in its line. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** What is asked for, and below it where it is given. */
export function Field({ label, isWide = false, children }: Props) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: what is inside is its control.
    <label className={isWide ? 'wide' : undefined}>
      <span>{label}</span>
      {children}
    </label>
  );
}
