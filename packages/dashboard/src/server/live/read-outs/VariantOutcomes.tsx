import type { Speaker } from '@perennial/words';
import { useCallback } from 'react';
import { differences } from '../../../charts/differences.ts';
import { Chart } from '../../../figures/Chart.tsx';
import { focusable } from '../../../figures/DataTable.tsx';
import type { VariantMean, VariantOutcome } from '../answers.ts';
import { TableHead } from '../TableHead.tsx';
import { differenceWords } from './write.ts';

interface Props {
  readonly variants: readonly VariantOutcome[];
  readonly money: (major: number) => string;
  readonly speaker: Speaker;
}

/** Each variant beside the control group: what it did to lifetime value as a picture, and with conversion as a table. */
export function VariantOutcomes({ variants, money, speaker: { say, format } }: Props) {
  const draw = useCallback(
    (width: number) =>
      differences(
        variants.flatMap(({ slot, variant, value: { difference, low95, high95 } }) =>
          difference === null || low95 === null || high95 === null
            ? []
            : [{ label: `${slot}: ${variant}`, difference, low95, high95 }],
        ),
        { width, xLabel: say('live.read-out.value-difference'), write: money },
      ),
    [variants, money, say],
  );
  return (
    <>
      <h3>{say('live.read-out.variants')}</h3>
      <Chart draw={draw} label={say('live.read-out.value-difference')} paper="half" />
      <div className="table-scroll" {...focusable}>
        <table>
          <TableHead
            columns={['live.slot', 'live.variant', 'live.people', 'live.measure.value', 'live.measure.converted']}
            say={say}
          />
          <tbody>
            {variants.map(({ slot, variant, people, effectivePeople, isRandomised, value, converted }) => (
              <tr key={`${slot} ${variant}`}>
                <th scope="row">{slot}</th>
                <td>{variant}</td>
                <td>
                  {isRandomised
                    ? format.count(people)
                    : say('live.read-out.effective', {
                        people: { count: people },
                        effective: { count: Math.round(effectivePeople) },
                      })}
                </td>
                <td>{differenceWords(complete(value), money, say)}</td>
                <td>{differenceWords(complete(converted), format.shareFine, say)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function complete({ difference, low95, high95 }: VariantMean) {
  return difference === null || low95 === null || high95 === null ? null : { difference, low95, high95 };
}
