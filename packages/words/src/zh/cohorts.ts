import type { cohorts as en } from '../en/cohorts.ts';

export const cohorts: Record<keyof typeof en, string> = {
  'cohorts.title': '同期群',
  'cohorts.asks': '新客户比老客户更有价值吗？',
  'cohorts.answer':
    '首购 {months} 个月后，{last} 同期群客均消费 {lastMoney}；一年前的 {first} 同期群在相同月数时为 {firstMoney}（{change}）。',
  'cohorts.answer.neighbour':
    '首购 {months} 个月后，{last} 同期群客均消费 {lastMoney}；最早的 {first} 同期群在相同月数时为 {firstMoney}（{change}）。',
  'cohorts.answer.one': '目前只有一个同期群 {cohort}；对比还需要另一个月数相同的同期群。',
  'cohorts.empty': '当多个时期的客户都达到相同的首购后月数，会在这里对比。',
  'cohorts.curves': '相同月数时的客户价值',
  'cohorts.curves.says':
    '按首购后月数累计。实线：同期群的所有客户均已达到。灰色：仅部分客户达到。虚线：预测及其 80% 区间。',
  'cohorts.matrix': '客户价值（按同期群与首购后月数）',
  'cohorts.matrix.says': '纵向对比相同月数的同期群。灰色数字未满期：并非所有客户都达到该月数。',
  'cohorts.age': '首购后月数',
  'cohorts.months-of-age': '首购后月数',
  'cohorts.per-customer': '客均收入',
  'cohorts.cohort': '同期群',
  'cohorts.group': '分组',
  'cohorts.dimension': '对比维度',
  'cohorts.dimension.cohort': '首购时间',
  'cohorts.dimension.channel': '渠道',
  'cohorts.pooled': '相同月数时的客户价值（按{dimension}）',
  'cohorts.pooled.says': '组内所有客户，不分同期群，按首购后月数。',
  'cohorts.others': '其他',
  'cohorts.unnamed': '未注明',
  'cohorts.expected': '预测',
  'cohorts.active': '活跃',
  'cohorts.forecast': '预测',
  'cohorts.totals': '同期群合计',
  'cohorts.show': '显示',
};
