import { RangeFields } from './RangeFields.tsx';
import type { Box, Range } from './range.ts';

interface Axis {
  readonly of: string;
  /** Names of its steps, in their order. */
  readonly places: readonly string[];
}

interface Props {
  readonly x: Axis;
  readonly y: Axis;
  /** Null where none is chosen. */
  readonly box: Box | null;
  readonly onBox: (box: Box | null) => void;
}

/** A box of a map by its sides; of the axis of which none is chosen, all of it. */
export function BoxFields({ x, y, box, onBox }: Props) {
  const whole = ({ places }: Axis): Range => [0, places.length - 1];
  return (
    <>
      <RangeFields
        {...x}
        range={box?.x ?? null}
        onRange={(range) => onBox(range && { x: range, y: box?.y ?? whole(y) })}
      />
      <RangeFields
        {...y}
        range={box?.y ?? null}
        onRange={(range) => onBox(range && { x: box?.x ?? whole(x), y: range })}
      />
    </>
  );
}
