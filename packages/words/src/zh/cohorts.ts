import type { cohorts as en } from '../en/cohorts.ts';

export const cohorts: Record<keyof typeof en, string> = {
  'cohorts.title': '同期群',
  'cohorts.asks': '新客户比老客户更有价值吗？',
  'cohorts.answer':
    '首购 {months} 个月后，{last} 同期群的 {lastCustomers} 位客户人均消费 {lastMoney}（半数低于 {lastMedian}）；一年前的 {first} 同期群 {firstCustomers} 位客户在相同月数时为 {firstMoney}（半数低于 {firstMedian}）。{change}：{verdict}。',
  'cohorts.answer.neighbour':
    '首购 {months} 个月后，{last} 同期群的 {lastCustomers} 位客户人均消费 {lastMoney}（半数低于 {lastMedian}）；较早的 {first} 同期群 {firstCustomers} 位客户在相同月数时为 {firstMoney}（半数低于 {firstMedian}）。{change}：{verdict}。',
  'cohorts.answer.few':
    '还没有两个不少于 {least} 位客户的同期群达到相同月数；数据的第一个同期群除外，其中可能有更早的客户。',
  'cohorts.verdict.real': '并非偶然所能解释',
  'cohorts.verdict.chance': '可能只是偶然',
  'cohorts.dominated': '{cohort} 同期群的消费中，{share} 来自一位客户：其平均值说明不了什么。',
  'cohorts.groups.answer':
    '来自 {best} 的 {bestCustomers} 位客户人均价值 {bestMoney}（累计加预测），来自 {worst} 的 {worstCustomers} 位为 {worstMoney}：并非偶然所能解释。',
  'cohorts.groups.answer.chance':
    '来自 {best} 的 {bestCustomers} 位客户人均价值 {bestMoney}（累计加预测），来自 {worst} 的 {worstCustomers} 位为 {worstMoney}：可能只是偶然，或客户更老。',
  'cohorts.groups.few': '没有两个不少于 {least} 位客户的分组，无法比较。',
  'cohorts.first': '{cohort}：数据中的第一个同期群，可能包含数据开始之前就下过单的客户。',
  'cohorts.totals.says': '最后几列说明平均值是否由一位客户决定。',
  'cohorts.mean': '人均累计',
  'cohorts.median': '累计中位数',
  'cohorts.largest': '最大客户占比',
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
  'cohorts.orders': '人均订单',
  'cohorts.repeat': '已复购',
  'cohorts.measure': '显示',
  'cohorts.quality': '新同期群的质量：首单后 {days} 天',
  'cohorts.quality.says': '相同客龄的人均收入除以此前所有同期群（不含数据中的第一个）的人均收入：100% 表示与之前相当。',
  'cohorts.index': '指数',
  'cohorts.before': '之前人均',
  'cohorts.customers-before': '之前客户数',
  'cohorts.layers': '各同期群的收入',
  'cohorts.layers.says': '各时期的收入由谁带来：最下层是最老的客户。',
  'cohorts.period': '时期',
  'cohorts.alarm':
    '警报：{cohort} 同期群的客户（n = {n}）在 {days} 天时带来的收入是之前客户的 {index}（{low} 至 {high}）。',
  'cohorts.alarm.better':
    '{cohort} 同期群的客户（n = {n}）在 {days} 天时带来的收入是之前客户的 {index}（{low} 至 {high}）：更好。',
  'cohorts.alarm.none':
    '{cohort} 同期群的客户（n = {n}）在 {days} 天时带来的收入是之前客户的 {index}（{low} 至 {high}）：差异可能只是偶然。',
};
