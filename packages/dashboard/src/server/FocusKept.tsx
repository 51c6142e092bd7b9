import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  /** What is shown, by a name. */
  readonly shown: string;
  readonly children: ReactNode;
}

/** Where what was shown gives way to something else, and with it what had the focus, the keyboard goes on at the new instead of at the head of the page. */
export function FocusKept({ shown, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    if (document.activeElement === null || document.activeElement === document.body) place.current?.focus();
  }, [shown]);
  return (
    <div ref={place} tabIndex={-1} className="focus-kept">
      {children}
    </div>
  );
}
