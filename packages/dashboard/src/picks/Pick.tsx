import { type ReactNode, useEffect, useState } from 'react';
import { usePage } from '../report/context.ts';

interface Props {
  /** Whom the choice is of; null before one is made. */
  readonly rule: string | null;
  readonly onClear: () => void;
  /** What can be chosen by keyboard. */
  readonly children: ReactNode;
}

/** Customers who are chosen in a chart: here by keyboard, there by pointing, which opens it. Where customers cannot be asked for, nothing is shown. */
export function Pick({ rule, onClear, children }: Props) {
  const { say, besides } = usePage();
  const [isOpen, setIsOpen] = useState(false);
  const isChosen = rule !== null;
  useEffect(() => {
    if (isChosen) setIsOpen(true);
  }, [isChosen]);
  if (!besides?.segment) return null;
  return (
    <details className="pick on-screen" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{say('pick.how')}</summary>
      <div className="form-line">
        {children}
        {isChosen && (
          <button type="button" onClick={onClear}>
            {say('pick.clear')}
          </button>
        )}
      </div>
      {isChosen && besides.segment(rule)}
    </details>
  );
}
