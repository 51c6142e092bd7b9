import { type ChartOptions, lettering, marginFor, ticksWithin, type Write, wrapLabel } from './chart-options.ts';

const USUAL_MARGIN = 24;
/** Pixels of the axis, its label and the room above. */
const AROUND = 66;

export interface RowOptions extends ChartOptions {
  readonly xLabel: string;
  readonly write: Write;
}

interface Rows extends RowOptions {
  readonly labels: readonly string[];
  /** Pixels that a row takes. */
  readonly rowHeight: number;
  /** Pixels for what stands beside the last mark of a row. */
  readonly marginRight?: number;
}

/** Pixels of a line of a label. */
const LINE = 15;

/** The frame of a chart that has a row for each label, from the top down, and a number along it. */
export function labelledRows({
  labels,
  rowHeight,
  marginRight = USUAL_MARGIN,
  width,
  xLabel,
  write,
  ...options
}: Rows) {
  const marginLeft = marginFor(labels, width);
  const lines = Math.max(1, ...labels.map((label) => wrapLabel(label, marginLeft).split('\n').length));
  return {
    frame: {
      ...options,
      width,
      height: AROUND + labels.length * Math.max(rowHeight, lines * LINE),
      marginLeft,
      marginRight,
      marginBottom: 44,
      style: lettering,
    },
    x: { label: xLabel, tickFormat: write, ticks: ticksWithin(width - marginLeft - marginRight), grid: true },
    y: { label: null, domain: labels, tickFormat: (label: string) => wrapLabel(label, marginLeft) },
    /** A label as its margin has room for it. */
    wrap: (label: string) => wrapLabel(label, marginLeft),
  };
}
