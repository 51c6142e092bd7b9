import type { Interval } from '@perennial/study';
import type { ReactNode } from 'react';
import { usePage } from '../report/context.ts';
import { Explain } from './Explain.tsx';

interface Props {
  readonly name: string;
  /** As written. */
  readonly value: string;
  readonly interval: Omit<Interval, 'median'> | null;
  /** Writes the ends of the interval. */
  readonly write: (value: number) => string;
  /** Said where there is no interval. */
  readonly withoutInterval: string;
  /** Basis, horizon, as-of date and n. */
  readonly basis: string;
  readonly definition: string;
  readonly formula?: ReactNode;
  readonly rows?: { readonly href: string; readonly words: string };
  /** Of the glossary. */
  readonly term?: string | undefined;
  /** Of the customers it is made of; null where nobody can be asked for them. */
  readonly customers?: string | null;
}

/** A figure with all that a figure carries. */
export function Figure({
  name,
  value,
  interval,
  write,
  withoutInterval,
  basis,
  customers = null,
  ...explained
}: Props) {
  const { say } = usePage();
  const ends = (low: number, high: number) => ({ low: { text: write(low) }, high: { text: write(high) } });
  return (
    <div className="card figure">
      <div className="figure-head">
        <h3>{name}</h3>
        <Explain name={name} {...explained} />
      </div>
      <p className="figure-value">{value}</p>
      {interval ? (
        <p className="figure-interval">
          <span>{say('figure.interval80', ends(interval.low80, interval.high80))}</span>
          <span className="quiet">{say('figure.interval95', ends(interval.low95, interval.high95))}</span>
        </p>
      ) : (
        <p className="figure-interval quiet">{withoutInterval}</p>
      )}
      <p className="basis">{basis}</p>
      {customers !== null && (
        <p className="small on-screen">
          <a href={customers} aria-label={`${say('app.its-customers')}: ${name}`}>
            {say('app.its-customers')}
          </a>
        </p>
      )}
    </div>
  );
}
