import type { Message, WordKey } from '@perennial/words';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import type { ReportOptions, Shown } from '../definition.ts';
import { leavingWords } from '../lifetime-words.ts';
import { message } from '../message.ts';
import { methodTitle } from '../method-title.ts';
import { formulaWords, groupWords } from './formula-words.ts';
import type { FormulaGroup, FormulasResult } from './formulas-result.ts';
import { everybody, groupsOf, type ShownFormula, shownFormulas, viewOf } from './shown-rows.ts';

type Asked = Shown<FormulasResult>;

/** More than this of a value is most of it. */
const MOSTLY = 0.5;

/** What a customer is worth by the model and by the formulas furthest from it, and how wrong each was. */
export function formulasAnswer(shown: Asked, options: ReportOptions): readonly Message<WordKey>[] {
  const rows = shownFormulas(everybody(shown.result), viewOf(shown, options));
  const model = rows.find(({ formula }) => formula === 'model')!;
  const others = rows.filter((row) => row !== model).sort((a, b) => a.worth.median - b.worth.median);
  const [lowest, highest] = [others[0]!, others.at(-1)!];
  return [
    message('lab.answer', {
      model: { text: methodTitle(shown.record)(shown.record.chosen.method) },
      worth: { money: model.worth.median },
      low: { money: model.worth.low95 },
      high: { money: model.worth.high95 },
      least: { money: lowest.worth.median },
      leastFormula: { message: formulaWords(lowest, shown) },
      most: { money: highest.worth.median },
      mostFormula: { message: formulaWords(highest, shown) },
    }),
    ...(shown.result.isToHorizon ? [message('lab.to-horizon')] : leavingWords(shown.record)),
    ...aheadAnswer(rows, model, shown, viewOf(shown, options).margin.share),
    ...pastAnswer(rows, model, shown),
  ];
}

/** What each says of the horizon, which can be tested; and how much of the model's value lies beyond it, where that is most. */
function aheadAnswer(
  rows: readonly ShownFormula[],
  model: ShownFormula,
  shown: Asked,
  margin: number,
): readonly Message<WordKey>[] {
  const days = { days: shown.record.settings.horizonDays };
  const others = rows.filter((row) => row !== model).map(({ ahead }) => ahead.median);
  const soFar = (model.group.life.kept / model.group.life.customers) * margin;
  const beyond = 1 - (soFar + model.ahead.median) / model.worth.median;
  return [
    message('lab.answer.ahead', {
      days,
      model: { money: model.ahead.median },
      least: { money: Math.min(...others) },
      most: { money: Math.max(...others) },
    }),
    ...(beyond > MOSTLY ? [message('lab.answer.beyond', { days, share: { share: beyond } })] : []),
  ];
}

/** Which was nearest to what came, and which furthest. */
function pastAnswer(rows: readonly ShownFormula[], model: ShownFormula, shown: Asked): readonly Message<WordKey>[] {
  const judged = rows
    .filter((row) => row !== model)
    .flatMap((row) => (row.off === null ? [] : [{ row, off: row.off }]))
    .sort((a, b) => a.off - b.off);
  const [nearest, furthest] = [judged[0], judged.at(-1)];
  if (!nearest || !furthest || model.off === null) return [message('lab.answer.untested')];
  return [
    message('lab.answer.past', {
      cutOffs: { count: shown.result.cutOffs.length },
      model: { share: model.off },
      nearest: { share: nearest.off },
      nearestFormula: { message: formulaWords(nearest.row, shown) },
      furthest: { share: furthest.off },
      furthestFormula: { message: formulaWords(furthest.row, shown) },
    }),
  ];
}

/** Whether the formulas rank the groups of a dimension as the model does. */
export function groupsAnswer(shown: Asked, dimension: string, options: ReportOptions): readonly Message<WordKey>[] {
  const groups = groupsOf(shown.result, dimension).filter(({ life }) => life.customers >= FEWEST_COMPARED);
  const view = viewOf(shown, options);
  if (groups.length < 2) return [message('lab.groups.none')];
  const formulas = shownFormulas(groups[0]!, view).map(({ formula }) => formula);
  const best = (formula: ShownFormula['formula']) => bestOf(groups, formula, view);
  const byModel = best('model');
  const others = formulas.filter((formula) => formula !== 'model');
  const agree = others.filter((formula) => best(formula).group === byModel.group).length;
  return [
    message('lab.groups.answer', {
      best: { message: groupWords(byModel.group) },
      worth: { money: byModel.worth.median },
      agree: { count: agree },
      formulas: { count: others.length },
    }),
  ];
}

function bestOf(
  groups: readonly FormulaGroup[],
  formula: ShownFormula['formula'],
  view: ReturnType<typeof viewOf>,
): ShownFormula {
  const rows = groups.flatMap((group) => shownFormulas(group, view).filter((row) => row.formula === formula));
  return rows.reduce((best, row) => (row.worth.median > best.worth.median ? row : best));
}
