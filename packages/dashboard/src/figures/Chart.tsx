import { useEffect, useRef, useState } from 'react';

/** Draws for a width, in pixels. */
export type Draw = (width: number) => Element;

const NARROWEST = 280;

/** A chart as wide as its place. It is a picture to a screen reader, named by its sentence; the table beside it holds the values. */
export function Chart({ draw, label }: { readonly draw: Draw; readonly label: string }) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(NARROWEST, Math.floor(element.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (width > 0) place.current?.replaceChildren(draw(width));
  }, [draw, width]);
  return <div className="chart" ref={place} role="img" aria-label={label} />;
}
