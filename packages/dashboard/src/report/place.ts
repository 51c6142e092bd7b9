import { useEffect, useState } from 'react';

/** Where the reader is: a section, and in it a customer. Kept in the address, so that it can be sent and gone back to. */
export interface Place {
  readonly section: string;
  readonly customer: string | null;
}

/** Half a character, which no address can hold. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** `#customers/C%201` → section `customers`, customer `C 1`. */
export function readPlace(hash: string): Place {
  const [section = '', customer] = hash.replace(/^#/, '').split('/', 2);
  return { section, customer: customer ? decode(customer) : null };
}

export function writePlace({ section, customer }: Place): string {
  return customer === null
    ? `#${section}`
    : `#${section}/${encodeURIComponent(customer.replace(LONE_SURROGATE, '\uFFFD'))}`;
}

/** The place in the address, followed as it changes. */
export function usePlace(): Place {
  const [place, setPlace] = useState(() => readPlace(window.location.hash));
  useEffect(() => {
    const follow = () => setPlace(readPlace(window.location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return place;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
