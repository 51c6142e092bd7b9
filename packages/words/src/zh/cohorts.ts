import type { cohorts as en } from '../en/cohorts.ts';

export const cohorts: Record<keyof typeof en, string> = {
  'cohorts.title': '同期群',
  'cohorts.asks': '新客户比老客户更好吗？',
  'cohorts.answer':
    '满 {months} 个月时，{last} 同期群每位客户带来 {lastMoney}；一年前的 {first} 同期群在同样年龄为 {firstMoney}（{change}）。',
  'cohorts.answer.neighbour':
    '满 {months} 个月时，{last} 同期群每位客户带来 {lastMoney}；最早的 {first} 在同样年龄为 {firstMoney}（{change}）。',
  'cohorts.answer.one': '目前只有一个同期群 {cohort}；比较需要第二个同龄的同期群。',
  'cohorts.empty': '当不止一个时期的客户达到共同的年龄，就会在这里比较。',
  'cohorts.curves': '同龄时每位客户的价值',
  'cohorts.curves.says':
    '按月龄累计。实线：同期群中每位客户都已达到。灰色：只有部分客户达到。虚线：预测及其 80% 区间。',
  'cohorts.matrix': '按同期群与月龄的每位客户价值',
  'cohorts.matrix.says': '沿列向下读，比较同龄的同期群。灰色数字未完整：并非每位客户都到了这个年龄。',
  'cohorts.age': '月龄',
  'cohorts.months-of-age': '首次下单后的月数',
  'cohorts.per-customer': '每位客户金额',
  'cohorts.cohort': '同期群',
  'cohorts.group': '组',
  'cohorts.dimension': '比较方式',
  'cohorts.dimension.cohort': '首次下单',
  'cohorts.dimension.channel': '渠道',
  'cohorts.pooled': '同龄时每位客户的价值，按{dimension}',
  'cohorts.pooled.says': '一组的所有客户，不论同期群，按月龄。',
  'cohorts.others': '其他',
  'cohorts.unnamed': '未注明',
  'cohorts.expected': '尚可预期',
  'cohorts.active': '活跃',
  'cohorts.forecast': '预测',
  'cohorts.totals': '同期群合计',
  'cohorts.show': '显示',
};
