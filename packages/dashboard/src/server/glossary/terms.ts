import { isWordKey, type Language, type Say } from '@perennial/words';

/** A term as the glossary shows it. */
export interface GlossaryTerm {
  readonly name: string;
  readonly title: string;
  readonly is: string;
  /** Under which it stands. */
  readonly letter: string;
  readonly formula: string | null;
  /** Names of the reports in which it stands. */
  readonly reports: readonly string[];
}

interface Entry {
  readonly formula?: string;
  readonly reports?: readonly string[];
}

/** The terms by their names, with what no language changes: how they are reckoned, and the reports in which they stand. */
const entries: Readonly<Record<string, Entry>> = {
  'active-customer': { formula: 'Σ P(alive)', reports: ['summary', 'base'] },
  'as-of': { reports: ['summary'] },
  'average-order': { formula: 'Σ money ÷ orders', reports: ['segments', 'data'] },
  backtest: { reports: ['accuracy'] },
  basis: { reports: ['profit'] },
  bias: { formula: 'exp(mean of ln(forecast ÷ actual)) − 1', reports: ['accuracy'] },
  cac: { formula: 'spend ÷ new customers', reports: ['channels', 'profit'] },
  calibration: { reports: ['accuracy'] },
  churn: { reports: ['slipping', 'movements', 'churn-tests'] },
  clv: { formula: 'historic value + RLV', reports: ['value', 'customers'] },
  cohort: { reports: ['cohorts'] },
  concentration: { reports: ['value'] },
  contribution: { formula: 'gross margin − service − retention', reports: ['profit'] },
  coverage: { reports: ['accuracy'] },
  customer: { reports: ['customers'] },
  'customer-equity': { formula: 'Σ RLV', reports: ['profit', 'equity'] },
  'cut-off': { reports: ['accuracy'] },
  decile: { reports: ['base', 'accuracy'] },
  'discount-rate': { formula: '(1 + d)^(−t)', reports: ['method'] },
  fingerprint: { reports: ['data'] },
  forecast: { reports: ['summary', 'accuracy'] },
  'gross-margin': { formula: 'revenue − cost of goods', reports: ['profit'] },
  'historic-value': { formula: 'Σ orders − Σ refunds', reports: ['summary', 'customers'] },
  holdout: {},
  horizon: { reports: ['summary', 'method'] },
  interval: { reports: ['summary', 'accuracy'] },
  'ltv-cac': { formula: 'CLV ÷ CAC', reports: ['channels', 'profit'] },
  median: { reports: ['summary', 'value'] },
  mrr: { reports: ['subscriptions', 'movements', 'recurring'] },
  net: { formula: 'contribution − acquisition', reports: ['profit'] },
  order: { reports: ['data'] },
  'p-alive': { formula: 'P(alive | x, t_x, T)', reports: ['value', 'customers', 'slipping'] },
  payback: { reports: ['channels'] },
  propensity: { formula: 'P(variant | state, policy)' },
  psi: { formula: 'Σ (q − p) ln(q ÷ p)' },
  recency: { formula: 't_x', reports: ['segments'] },
  refund: { reports: ['data'] },
  'residual-value': { formula: 'DERT × E(spend)', reports: ['customers', 'value'] },
  retention: { reports: ['retention', 'cohorts'] },
  rfm: { reports: ['segments'] },
  run: {},
  segment: { reports: ['segments'] },
  spend: { reports: ['method'] },
  transaction: { reports: ['method', 'accuracy'] },
  'typical-error': { formula: '√(mean of ln(actual ÷ forecast)²)', reports: ['accuracy'] },
  uncertainty: { reports: ['method', 'accuracy'] },
};

/** All terms in the order of a language. */
export function glossary(say: Say, language: Language): readonly GlossaryTerm[] {
  const order = new Intl.Collator(language === 'zh' ? 'zh-u-co-pinyin' : language);
  return Object.entries(entries)
    .map(([name, { formula = null, reports = [] }]) => {
      const title = wordsOf(say, `term.${name}`);
      return { name, title, is: wordsOf(say, `term.${name}.is`), letter: letterOf(title, language), formula, reports };
    })
    .toSorted((a, b) => order.compare(a.letter, b.letter) || order.compare(a.title, b.title));
}

function wordsOf(say: Say, key: string): string {
  if (!isWordKey(key)) throw new RangeError(`invalid glossary; no words ${key}`);
  return say(key);
}

/** The first character of each letter of pinyin, in its order. No word begins with i, u or v. */
const PINYIN = [...'阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀'];
const PINYIN_LETTERS = [...'ABCDEFGHJKLMNOPQRSTWXYZ'];

/** The letter under which a term stands: of Chinese the first of its pinyin. */
export function letterOf(title: string, language: Language): string {
  const [first = ''] = title;
  if (language !== 'zh' || !/\p{Script=Han}/u.test(first)) return first.toLocaleUpperCase(language);
  const order = new Intl.Collator('zh-u-co-pinyin');
  const at = PINYIN.findLastIndex((each) => order.compare(each, first) <= 0);
  return PINYIN_LETTERS[Math.max(0, at)] ?? first;
}
