import type { Speaker } from '@perennial/words';
import { useCallback } from 'react';
import { differences } from '../../../charts/differences.ts';
import { Chart } from '../../../figures/Chart.tsx';
import { SimpleTable } from '../../../figures/SimpleTable.tsx';
import type { VariantMean, VariantOutcome } from '../answers.ts';
import { differenceWords, pointsIn } from './write.ts';

interface Props {
  /** What it is of. */
  readonly title: string;
  readonly variants: readonly VariantOutcome[];
  readonly money: (major: number) => string;
  readonly speaker: Speaker;
}

/** Each variant beside the control group: what it did to lifetime value as a picture, and with conversion as a table. */
export function VariantOutcomes({ title, variants, money, speaker }: Props) {
  const { say } = speaker;
  const draw = useCallback(
    (width: number) =>
      differences(
        variants.flatMap(({ slotName, variantName, value: { difference, low95, high95 } }) =>
          difference === null || low95 === null || high95 === null
            ? []
            : [{ label: `${slotName}: ${variantName}`, difference, low95, high95 }],
        ),
        { width, xLabel: say('live.read-out.axis'), write: money },
      ),
    [variants, money, say],
  );
  return (
    <>
      <h3>{say('live.read-out.variants')}</h3>
      <p className="quiet">{say('live.read-out.value-difference')}</p>
      <Chart draw={draw} label={say('live.read-out.value-difference')} paper="half" />
      <SimpleTable
        title={`${title}: ${say('live.read-out.variants')}`}
        isStacked
        columns={[
          { key: 'slot', title: say('live.slot') },
          { key: 'variant', title: say('live.variant') },
          { key: 'people', title: say('live.people'), isNumber: true },
          { key: 'value', title: say('live.measure.value'), isNumber: true },
          { key: 'converted', title: say('live.measure.converted'), isNumber: true },
        ]}
        rows={variants.map((each) => ({
          key: `${each.slot} ${each.variant}`,
          cells: [
            each.slotName,
            each.variantName,
            peopleOf(each, speaker),
            differenceWords(complete(each.value), money, say),
            differenceWords(complete(each.converted), pointsIn(speaker), say),
          ],
        }))}
      />
    </>
  );
}

/** How many they are; where they were chosen by who they are, as how many they count, unless that is all of them. */
function peopleOf({ people, effectivePeople, isRandomised }: VariantOutcome, { say, format }: Speaker): string {
  const effective = Math.round(effectivePeople);
  return isRandomised || effective === people
    ? format.count(people)
    : say('live.read-out.effective', { people: { count: people }, effective: { count: effective } });
}

function complete({ difference, low95, high95 }: VariantMean) {
  return difference === null || low95 === null || high95 === null ? null : { difference, low95, high95 };
}
