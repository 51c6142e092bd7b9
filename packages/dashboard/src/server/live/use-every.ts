import { useEffect } from 'react';

/** Calls again and again as long as the page is looked at. */
export function useEvery(milliseconds: number, call: () => void): void {
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && call(), milliseconds);
    return () => clearInterval(timer);
  }, [milliseconds, call]);
}
