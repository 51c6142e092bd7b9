import { type Fragment, id, join, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { readValueBins, thresholdOf } from '../../score/concentration.ts';
import { actionLists } from '../actions/actions-result.ts';
import { readConditions } from '../actions/conditions.ts';
import { readRhythm } from '../actions/rhythm.ts';
import { AT_ONCE, firstOf, whichOf } from '../facts/groups.ts';
import { readDimensionSums } from '../groups/dimension-sums.ts';
import { groupFigures } from '../groups/group-figures.ts';
import { type GroupSums, together } from '../groups/group-sums.ts';
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
  const chosen = await readChosen(source, names, selections);
  for (const name of names) attributes.push(await readAttribute(source, name, selections, chosen.get(name) ?? []));
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

/** By each attribute, `dimension`: how many each selection takes, in the order of the selections. Whom they take is found once for all attributes. */
export function chosenQuery(names: readonly string[], selections: Selections): Fragment {
  const flags = [...selections.values()].map((where, i) => sql`case when ${where} then 1 end as ${id(`is_${i}`)}`);
  const counts = flags.map((_, i) => sql`count(${id(`is_${i}`)}) as ${id(`chosen_${i}`)}`);
  const columns = names.map((_, i) => id(`name_${i}`));
  const named = names.map((name, i) => sql`${id(`first_${name}`)} as ${columns[i]!}`);
  return sql`
select ${whichOf(columns)} as dimension, ${firstOf(columns)} as value, ${join(counts)}
from (select ${join([...named, ...flags])} from ${SCORES}) as taken
group by grouping sets (${join(columns.map((column) => sql`(${column})`))})`;
}

type ChosenRow = Readonly<Record<string, number | string | null>>;

async function readChosen(
  { connection }: ReportSource,
  names: readonly string[],
  selections: Selections,
): Promise<ReadonlyMap<string, readonly ChosenRow[]>> {
  const found = new Map<string, readonly ChosenRow[]>();
  for (let start = 0; start < names.length; start += AT_ONCE) {
    const mine = names.slice(start, start + AT_ONCE);
    const rows = await connection.rows<ChosenRow>(chosenQuery(mine, selections));
    for (const [i, name] of mine.entries()) {
      const own = rows.filter(({ dimension }) => dimension === i);
      found.set(name, own);
    }
  }
  return found;
}

async function readAttribute(
  source: ReportSource,
  name: string,
  selections: Selections,
  rows: readonly ChosenRow[],
): Promise<Attribute> {
  const found = await readDimensionSums(source, name);
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
