import type { SegmentsResult } from '@perennial/study';
import { cellRule } from '@perennial/study/reports';
import { usePage } from '../../report/context.ts';

interface Props {
  readonly grid: SegmentsResult['grid'];
  /** Place of the chosen cell in the grid's list; null before one is chosen. */
  readonly chosen: number | null;
  readonly onChoose: (cell: number | null) => void;
  /** Names a cell. */
  readonly nameOf: (cell: SegmentsResult['grid']['cells'][number]) => string;
}

/** Makes a segment of a cell that was chosen here or in the chart, where segments can be made. */
export function CellRule({ grid, chosen, onChoose, nameOf }: Props) {
  const { say, links } = usePage();
  const cell = chosen === null ? undefined : grid.cells[chosen];
  const address = links.rule(cell ? cellRule(grid, cell) : '');
  if (address === null) return null;
  return (
    <p className="form-line on-screen">
      <label>
        <span>{say('app.pick-cell')}</span>
        <select
          value={chosen ?? ''}
          onChange={({ target }) => onChoose(target.value === '' ? null : Number(target.value))}
        >
          <option value="">—</option>
          {grid.cells.map((each, i) => (
            <option key={`${each.recency} ${each.frequency}`} value={i}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      </label>
      {cell && <a href={address}>{say('app.pick-cell.open')}</a>}
    </p>
  );
}
