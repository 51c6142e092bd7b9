import { useEffect, useRef, useState } from 'react';

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
  readonly onPick?: (index: number) => void;
}

/** A chart as wide as its place. It is a picture to a screen reader, named by its sentence; the table beside it holds the values. */
export function Chart({ draw, label, paper, onPick }: Props) {
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
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: what can be pointed at here can be chosen beside it by keyboard.
    <div
      className={onPick ? 'chart picks' : 'chart'}
      ref={place}
      role="img"
      aria-label={label}
      onClick={({ target }) => {
        const cell = cellAt(target);
        if (cell !== null) onPick?.(cell);
      }}
    />
  );
}

/** The place of the cell that was pointed at among all of its mark; null where there was none. */
function cellAt(target: EventTarget): number | null {
  const cell = target instanceof Element ? target.closest('[aria-label="cell"] > rect') : null;
  return cell?.parentElement ? [...cell.parentElement.children].indexOf(cell) : null;
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
