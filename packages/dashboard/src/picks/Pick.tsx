import type { ReactNode } from 'react';
import { usePage } from '../report/context.ts';

interface Props {
  /** Whom the choice is of; null before one is made. */
  readonly rule: string | null;
  readonly onClear: () => void;
  /** What can be chosen by keyboard. */
  readonly children: ReactNode;
}

/** Customers who are chosen in a chart: here by keyboard, there by pointing. Who they are is told where they can be asked for; elsewhere nothing is shown. */
export function Pick({ rule, onClear, children }: Props) {
  const { say, besides } = usePage();
  if (!besides?.segment) return null;
  return (
    <div className="pick on-screen">
      <fieldset className="form-line">
        <legend>{say('pick.how')}</legend>
        {children}
        {rule !== null && (
          <button type="button" onClick={onClear}>
            {say('pick.clear')}
          </button>
        )}
      </fieldset>
      {rule !== null && besides.segment(rule)}
    </div>
  );
}
