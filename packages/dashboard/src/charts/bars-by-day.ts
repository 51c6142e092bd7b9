import { lettering, NARROW } from './chart-options.ts';

/** Room and axis of bars that each end on a day, `YYYY-MM-DD`. */
export function barsByDay(
  days: readonly string[],
  { width, writeTime }: { readonly width: number; readonly writeTime: (at: Date) => string },
) {
  const isNarrow = width < NARROW;
  return {
    width,
    height: isNarrow ? 302 : 280,
    marginLeft: 64,
    marginTop: 32,
    // Days written aslant.
    marginBottom: isNarrow ? 52 : 30,
    style: lettering,
    x: {
      type: 'band',
      label: null,
      domain: days,
      tickFormat: (at: string) => writeTime(new Date(`${at}T00:00:00Z`)),
      tickRotate: isNarrow ? -45 : 0,
    },
  } as const;
}
