/** What a term is called in each language, and the words that mean the same and are not used beside it. */
export interface Term {
  readonly en: string;
  readonly zh: string;
  readonly pl: string;
  /** As patterns. */
  readonly not: { readonly zh?: string; readonly pl?: string };
}

/** One word for one thing. The table in CONTRIBUTING.md is made of these. */
export const terms: readonly Term[] = [
  { en: 'run', zh: '运行', pl: 'analiza', not: { zh: '研究|本次分析', pl: 'przebieg|badani[aeu]\\b' } },
  { en: 'cut-off', zh: '切分点', pl: 'data odcięcia', not: { zh: '截止日(?!期)', pl: 'punk\\w* odcięcia' } },
  { en: 'as-of date', zh: '截止日期', pl: 'stan na', not: { zh: '截至日|数据日期', pl: 'data odniesienia' } },
  { en: 'day with an order', zh: '下单日', pl: 'dzień z zamówieniem', not: { zh: '交易', pl: 'transakcj' } },
  { en: 'slipping', zh: '正在流失', pl: 'oddalający się', not: { zh: '疏远|下滑的客户', pl: 'odpływając' } },
  { en: 'win back', zh: '挽回', pl: 'odzyskać', not: { zh: '召回|赢回|唤回', pl: 'reaktywow' } },
  {
    en: 'lifetime value',
    zh: '终身价值',
    pl: 'wartość życiowa',
    not: { zh: '生命周期价值', pl: 'wartość w cyklu życia|zmian\\w+ wartości klienta|wartość klienta na osobę' },
  },
  { en: 'order again', zh: '复购', pl: 'wrócić', not: { zh: '回购', pl: 'odkup' } },
  { en: 'segment', zh: '分群', pl: 'segment', not: { zh: '细分(?!“| > |的报告|按)', pl: 'wycinek' } },
  { en: 'refund', zh: '退款', pl: 'zwrot', not: { zh: '退货金额|扣除退货|仅退货', pl: 'refundacj' } },
  { en: 'retention', zh: '留存', pl: 'retencja', not: { zh: '保留率', pl: 'utrzymani[ae]\\b' } },
  { en: 'variant', zh: '方案', pl: 'wariant', not: { zh: '变体', pl: 'odmian' } },
  { en: 'draft', zh: '草稿', pl: 'wersja robocza', not: { zh: '草案', pl: 'szkic' } },
  {
    en: 'read-out',
    zh: '结果',
    pl: 'wyniki',
    not: { zh: '读数', pl: 'wcześniejsz\\w+ odczyt|odczyt (każdej )?strony' },
  },
  {
    en: 'composed page',
    zh: '个性化页面',
    pl: 'spersonalizowana strona',
    not: { zh: '组合页面', pl: 'złożon\\w+ stron' },
  },
  { en: 'cohort', zh: '同期群', pl: 'kohorta', not: { zh: '队列|世代', pl: 'rocznik' } },
];
