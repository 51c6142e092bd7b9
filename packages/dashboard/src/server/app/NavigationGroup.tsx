import { type ReactNode, useEffect, useState } from 'react';

interface Props {
  readonly title: string;
  /** Whether the page that is looked at is one of the group. */
  readonly isHere: boolean;
  readonly children: ReactNode;
}

/** Pages under a title that opens: that of the page that is looked at is open, the others as the reader leaves them. */
export function NavigationGroup({ title, isHere, children }: Props) {
  const [isOpen, setIsOpen] = useState(isHere);
  useEffect(() => {
    if (isHere) setIsOpen(true);
  }, [isHere]);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{title}</summary>
      <ul>{children}</ul>
    </details>
  );
}
