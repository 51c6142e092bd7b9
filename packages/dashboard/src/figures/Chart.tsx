import { type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Draws for a width, in pixels. */
export type Draw = (width: number) => Element;

const NARROWEST = 280;

/** How much of the breadth of a printed page a chart takes. */
export type Paper = 'whole' | 'half';

/** Of A4 without its margins, in pixels. The style of print lays charts out in these. */
const PAPER_WIDTH: Readonly<Record<Paper, number>> = { whole: 695, half: 335 };
/** Letters on paper are smaller than on a screen. */
const PAPER_SCALE = 0.72;

interface Props {
  readonly draw: Draw;
  readonly label: string;
  readonly paper: Paper;
  /** Told from which of what can be chosen to which other was drawn, by their places in the list; the same one where it was pointed at. */
  readonly onPick?: (first: number, last: number) => void;
  readonly isPicked?: (place: number) => boolean;
}

/** A chart as wide as its place. It is a picture to a screen reader, named by its sentence; the table beside it holds the values. */
export function Chart({ draw, label, paper, onPick, isPicked }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  // Measured and drawn before the browser paints: what stands below never jumps.
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(NARROWEST, Math.floor(element.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (width > 0) place.current?.replaceChildren(picture(draw, width));
  }, [draw, width]);
  useEffect(() => {
    const element = place.current;
    if (!element || width === 0) return;
    // Paper is narrower than a screen: drawn for it anew, letters have one size instead of shrinking with each picture.
    const toPaper = () => element.replaceChildren(shrunk(picture(draw, PAPER_WIDTH[paper] / PAPER_SCALE), PAPER_SCALE));
    const toScreen = () => element.replaceChildren(picture(draw, width));
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', toScreen);
    return () => {
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', toScreen);
    };
  }, [draw, width, paper]);
  useLayoutEffect(() => {
    // Marked on what is drawn: nothing is drawn anew while somebody points.
    if (width > 0 && isPicked)
      for (const [i, each] of pickable(place.current).entries()) each.classList.toggle('picked', isPicked(i));
  });
  const begun = useRef<number | null>(null);
  const drawTo = ({ clientX, clientY }: PointerEvent) => {
    if (begun.current === null) return;
    const last = placeAt(place.current, document.elementFromPoint(clientX, clientY));
    if (last !== null) onPick?.(begun.current, last);
  };
  // What can be pointed at here can be chosen beside it by keyboard.
  return (
    <div
      className={onPick ? 'chart picks' : 'chart'}
      ref={place}
      role="img"
      aria-label={label}
      {...(onPick && {
        onPointerDown: (event) => {
          begun.current = event.button === 0 ? placeAt(place.current, event.target) : null;
          // Else what a finger moves over is never told.
          if (event.target instanceof Element) event.target.releasePointerCapture(event.pointerId);
          if (event.pointerType === 'mouse') event.preventDefault();
          drawTo(event);
        },
        onPointerMove: drawTo,
        onPointerUp: () => {
          begun.current = null;
        },
        onPointerLeave: () => {
          begun.current = null;
        },
      })}
    />
  );
}

/** What can be chosen in a chart, in the order of the list that it is drawn from. */
function pickable(chart: Element | null): readonly Element[] {
  return [...(chart?.querySelectorAll('.pickable > *') ?? [])];
}

/** The place of what was pointed at; null where that cannot be chosen. */
function placeAt(chart: Element | null, target: EventTarget | null): number | null {
  const place = pickable(chart).indexOf(target as Element);
  return place < 0 ? null : place;
}

/** What is inside a picture is not read out piece by piece: its name says what it shows, and the table beside it each value. */
function picture(draw: Draw, width: number): Element {
  const drawn = draw(width);
  drawn.setAttribute('aria-hidden', 'true');
  return drawn;
}

/** A picture at another size: its view box keeps what it shows. */
function shrunk(drawn: Element, scale: number): Element {
  for (const side of ['width', 'height']) drawn.setAttribute(side, String(scale * Number(drawn.getAttribute(side))));
  return drawn;
}
