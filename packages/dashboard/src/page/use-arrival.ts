import { useEffect } from 'react';
import { readPlace } from '../report/place.ts';

/** Goes to the part of the page that the address names, where it was not yet drawn when the browser looked, and opens what it is folded in. */
export function useArrival(): void {
  useEffect(() => {
    const arrive = () => {
      const { section } = readPlace(window.location.hash);
      const part = section ? document.getElementById(section) : null;
      if (!part) return;
      for (let around = part.parentElement; around; around = around.parentElement)
        if (around instanceof HTMLDetailsElement) around.open = true;
      part.scrollIntoView();
      document.getElementById(`${section}-title`)?.focus({ preventScroll: true });
    };
    arrive();
    window.addEventListener('hashchange', arrive);
    return () => window.removeEventListener('hashchange', arrive);
  }, []);
}
