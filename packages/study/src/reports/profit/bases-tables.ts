import type { InSum, Message, WordKey } from '@perennial/words';
import { type Bases, type BasisFigure, type BasisName, type BridgeLine, basisAfter } from '../../record/bases.ts';
import { basisWords } from '../basis.ts';
import { message, sequence } from '../message.ts';
import { estimate, interval, intervals, money, words } from '../table/columns.ts';
import { inSum } from '../table/in-sum.ts';
import type { Table } from '../table/table.ts';

type Standing = Table['basis'];

/** Each basis, past and to come. */
export function figuresTable(figures: readonly BasisFigure[], basis: Standing): Table<BasisFigure> {
  return {
    name: 'bases',
    title: message('profit.bases'),
    columns: [
      words(
        'basis',
        'profit.basis',
        (row) => row.basis,
        (row) => basisWords(row.basis),
      ),
      money('historic', 'column.historic', ({ historic }) => historic),
      estimate('expected', 'column.expected', ({ expected }) => expected),
      ...intervals<BasisFigure>('expected', 'moneyRound', (row) => row.interval, 2),
      estimate('equity', 'profit.equity', ({ equity }) => equity),
      interval('equity', 80, 'moneyRound', (row) => row.equityInterval, 1),
      interval('equity', 95, 'moneyRound', (row) => row.equityInterval, 3),
    ],
    rows: figures,
    basis,
  };
}

/** Where a bridge stands, or a cost on the way. */
export interface BridgeStep {
  readonly step: BasisName | BridgeLine['line'];
  readonly isTotal: boolean;
  readonly past: number;
  readonly future: number;
  readonly drivers: BridgeLine['drivers'];
}

/** From revenue to the last basis: each basis, then the costs that lead to the next. */
export function bridgeSteps({ figures, bridge }: Pick<Bases, 'figures' | 'bridge'>): readonly BridgeStep[] {
  return figures.flatMap(({ basis, historic, expected }, i) => {
    const next = figures[i + 1]?.basis;
    return [
      { step: basis, isTotal: true, past: historic, future: expected, drivers: [] },
      ...bridge
        .filter(({ line }) => basisAfter[line] === next)
        .map(({ line, past, future, drivers }) => ({
          step: line,
          isTotal: false,
          past: -past,
          future: 0 - future,
          drivers,
        })),
    ];
  });
}

export function bridgeStepWords({ step, isTotal }: BridgeStep): Message<WordKey> {
  return isTotal ? basisWords(step) : message(`profit.line.${step as BridgeLine['line']}`);
}

/** The bridge with what is assumed of each step. */
export function bridgeTable(bases: Pick<Bases, 'figures' | 'bridge'>, basis: Standing): Table<BridgeStep> {
  const rows = bridgeSteps(bases);
  return {
    name: 'bridge',
    title: message('profit.bridge'),
    says: message('profit.bridge.says'),
    columns: [
      words('step', 'profit.step', ({ step }) => step, bridgeStepWords),
      money('past', 'column.historic', ({ past }) => past),
      inSum(
        estimate('future', 'column.expected', ({ future }) => future),
        (row) => bridgeSum(rows, row),
      ),
      words('assumed', 'profit.assumed', assumedCode, assumedWords),
    ],
    rows,
    basis,
  };
}

/** Where a step stands in the sum of money to come: revenue, and each cost off it. */
function bridgeSum(steps: readonly BridgeStep[], step: BridgeStep): InSum {
  const until = steps.slice(0, steps.indexOf(step) + 1).filter(({ isTotal }, i) => i === 0 || !isTotal);
  const parts = until.map(({ future }) => future);
  return { parts, place: step.isTotal ? 'total' : parts.length - 1 };
}

function assumedCode({ step, isTotal, drivers }: BridgeStep): string | null {
  if (isTotal) return null;
  if (drivers.length === 0) return 'sunk';
  return [...(step === 'indirect' ? ['allocated'] : []), ...drivers].join('+');
}

function assumedWords({ step, isTotal, drivers }: BridgeStep): Message<WordKey> | null {
  if (isTotal) return null;
  if (drivers.length === 0) return message(step === 'acquisition' ? 'profit.sunk' : 'profit.not-expected');
  const with_ = sequence(drivers.map((driver) => message(`profit.driver.${driver}`)));
  return message(step === 'indirect' ? 'profit.allocated' : 'profit.scales', { with: { message: with_ } });
}
