import { useEffect } from 'react';
import { readPlace } from '../report/place.ts';

/** Goes to the section of the address, where the page was not yet drawn when the browser looked, and where the address names a customer in it. */
export function useArrival(): void {
  useEffect(() => {
    const arrive = () => {
      const { section } = readPlace(window.location.hash);
      const heading = section ? document.getElementById(`${section}-title`) : null;
      if (!heading) return;
      heading.closest('section')?.scrollIntoView();
      heading.focus({ preventScroll: true });
    };
    arrive();
    window.addEventListener('hashchange', arrive);
    return () => window.removeEventListener('hashchange', arrive);
  }, []);
}
