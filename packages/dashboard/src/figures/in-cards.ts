/** More cells make so long a list of cards that scrolling a table sideways is less. */
const MOST_CELLS = 130;

/** Whether the rows of a table become cards where the window is narrow, so that none of its columns has to be scrolled to. */
export function areCards(rows: number, columns: number): boolean {
  return rows * columns <= MOST_CELLS;
}
