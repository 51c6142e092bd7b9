import { useEffect, useRef, useState } from 'react';

/** Draws for a width, in pixels. */
export type Draw = (width: number) => Element;

const NARROWEST = 280;
/** Of A4 without its margins, in pixels. */
const PAPER_WIDTH = 690;

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
    if (width > 0) place.current?.replaceChildren(picture(draw, width));
  }, [draw, width]);
  useEffect(() => {
    const element = place.current;
    if (!element || width === 0) return;
    // Paper is narrower than a screen: drawn for it anew, letters keep their size instead of shrinking with the picture.
    const page = element.closest('main')?.clientWidth ?? width;
    const drawFor = (space: number) => () => element.replaceChildren(picture(draw, space));
    const [toPaper, toScreen] = [
      drawFor(Math.round((width * PAPER_WIDTH) / Math.max(page, PAPER_WIDTH))),
      drawFor(width),
    ];
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', toScreen);
    return () => {
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', toScreen);
    };
  }, [draw, width]);
  return <div className="chart" ref={place} role="img" aria-label={label} />;
}

/** What is inside a picture is not read out piece by piece: its name says what it shows, and the table beside it each value. */
function picture(draw: Draw, width: number): Element {
  const drawn = draw(width);
  drawn.setAttribute('aria-hidden', 'true');
  return drawn;
}
