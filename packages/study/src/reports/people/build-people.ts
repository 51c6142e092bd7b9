import { type Fragment, id, join, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { readValueBins, thresholdOf } from '../../score/concentration.ts';
import { actionLists } from '../actions/actions-result.ts';
import { readConditions } from '../actions/conditions.ts';
import { readRhythm } from '../actions/rhythm.ts';
import { groupFigures } from '../groups/group-figures.ts';
import { type GroupSums, groupSumsQuery, readGroupSums, together } from '../groups/group-sums.ts';
import { restOf, standingOf } from '../groups/separation.ts';
import { FEWEST_IN_SEGMENT } from '../groups/standing.ts';
import type { ReportSource } from '../report-source.ts';
import type { Attribute, PeopleGroup, PeopleResult, Selection } from './people-result.ts';
import { type Chosen, treatmentOf } from './treatment.ts';

/** Share of the customers, by what is expected, who are the top tier. */
const TOP = 0.1;
/** Values that stand alone; those beyond are put together with the small ones. */
const MOST_VALUES = 20;

/** What customers are worth by what is known of them, and whether lists and tiers treat groups alike. */
export async function buildPeople(source: ReportSource): Promise<PeopleResult> {
  const names = source.record.base.dimensions ?? [];
  if (names.length === 0) return { attributes: [] };
  const selections = await readSelections(source);
  const attributes: Attribute[] = [];
  for (const name of names) attributes.push(await readAttribute(source, name, selections));
  return { attributes };
}

type Selections = ReadonlyMap<Selection, Fragment>;

async function readSelections(source: ReportSource): Promise<Selections> {
  const conditions = await readConditions(source, await readRhythm(source));
  const top = thresholdOf(await readValueBins(source.connection, 'expected_money'), TOP);
  const lists = actionLists.flatMap((list): readonly [Selection, Fragment][] => {
    const condition = conditions[list];
    return condition ? [[list, condition.where]] : [];
  });
  return new Map([['top', sql`expected_money > 0 and expected_money >= ${top || 0}`], ...lists]);
}

/** By an attribute: how many each selection takes, in the order of the selections. */
export function chosenQuery(attribute: Fragment, selections: Selections): Fragment {
  const counts = [...selections.values()].map(
    (where, i) => sql`count(case when ${where} then 1 end) as ${id(`chosen_${i}`)}`,
  );
  return sql`select ${attribute} as value, ${join(counts)} from ${SCORES} group by 1 order by 1`;
}

async function readAttribute(source: ReportSource, name: string, selections: Selections): Promise<Attribute> {
  const column = id(`first_${name}`);
  const found = await readGroupSums(source, groupSumsQuery(source, column));
  const rows = await source.connection.rows<Record<string, number | string | null>>(chosenQuery(column, selections));
  const chosen = new Map(rows.map((row) => [row.value === null ? null : String(row.value), row]));
  const alone = found.filter(({ customers }) => customers >= FEWEST_IN_SEGMENT).slice(0, MOST_VALUES);
  const small = found.filter((sums) => !alone.includes(sums));
  const all = found.reduce((sum, { customers }) => sum + customers, 0);
  const group = (sums: GroupSums, of: readonly GroupSums[], isSmall: boolean): PeopleGroup => ({
    ...groupFigures(sums, source.record),
    value: isSmall ? null : sums.name,
    isSmall,
    standing: isSmall ? null : standingOf(sums, restOf(found, sums)).standing,
    treatments: [...selections.keys()].map((selection, i) => {
      const count = (names: readonly GroupSums[]) =>
        names.reduce((sum, each) => sum + Number(chosen.get(each.name)?.[`chosen_${i}`] ?? 0), 0);
      const mine: Chosen = { chosen: count(of), of: sums.customers };
      return treatmentOf(selection, mine, { chosen: count(found) - mine.chosen, of: all - mine.of });
    }),
  });
  return {
    name,
    pooled: small.length,
    groups: [
      ...alone.map((sums) => group(sums, [sums], false)),
      ...(small.length > 0 ? [group(together(small, null), small, true)] : []),
    ],
  };
}
