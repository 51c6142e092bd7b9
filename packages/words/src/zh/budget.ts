import type { budget as en } from '../en/budget.ts';

export const budget: Record<keyof typeof en, string> = {
  'budget.title': '留住还是获取',
  'budget.asks': '获取新客户，还是留住现有客户？',
  'budget.answer.orders': '没有金额列：两边都无法计算。',
  'budget.answer.stay': '没有人可能离开，或所用方法看不出来：没有可用优惠留住的人。',
  'budget.answer.few': '可能离开的客户，或成为客户足够久的新客户，不足 {least} 位：太少，无法权衡。',
  'budget.answer.unsaid':
    '没有信息说明获取一位新客户的成本；{days} 天内有 {newcomers} 位新客户。提供支出文件（日期、渠道、成本）或 --cac 金额 即可。',
  'budget.answer':
    '{days} 天的 {budget} 中，最好用 {share}（{keeping}）留住 {offered} 位客户：全部共带来 {brings}（{low} 至 {high}），只获取新客户则带来 {alone}。',
  'budget.answer.no-interval':
    '{days} 天的 {budget} 中，最好用 {share}（{keeping}）留住 {offered} 位客户：全部共带来 {brings}，只获取新客户则带来 {alone}。',
  'budget.answer.new':
    '{days} 天的 {budget} 最好全部用于新客户，他们带来 {alone}：给可能离开的客户的优惠所得少于成本。',
  'budget.assumed':
    '以下为假定，需要实测：一次优惠花费 {contact}，留住离开者中的 {effect}，从风险金额最大的人开始。在这段时间到来的 {newcomers} 位新客户中，每位花费 {cac}，下一位为其 {next}，带来 {brings}；收入中留下 {margin}。可用 --budget、--cac、--next、--effect、--margin、--contact 改变。',
  'budget.test':
    '如何确认：在一个季度中移动十分之一的预算，对要留住的人随机留出一半，由预测账本说明结果。区间是预测的区间，不包含假定的部分。',
  'budget.splits': '{budget} 带来多少：按用于留住的比例',
  'budget.splits.says':
    '每多一次优惠，对象的风险金额更小；每多一位新客户，花费更高：最好的比例在于下一笔钱两边所得相同之处。',
  'budget.share': '用于留住',
  'budget.on-keeping': '留住支出',
  'budget.offered': '优惠数',
  'budget.saved': '挽留所得',
  'budget.on-new': '获取支出',
  'budget.new': '新客户',
  'budget.by-new': '新客户带来',
  'budget.brings': '共带来',
  'report.option.budget': '预测期内要花的金额（默认：目前获取新客户的花费）',
  'report.option.next': '下一位新客户的成本，占平均成本的百分比（默认 150）',
};
