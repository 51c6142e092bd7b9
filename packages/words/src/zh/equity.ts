import type { equity as en } from '../en/equity.ts';

export const equity: Record<keyof typeof en, string> = {
  'equity.title': '客户资产',
  'equity.asks': '我的客户总共值多少，是什么改变了它？',
  'equity.answer':
    '今天的 {n} 位客户今后总共预计带来 {money}，按每年 {discount} 折现（{basis}；80% 区间：{low} 至 {high}）。',
  'equity.answer.more': '与第 {run} 次运行（截至 {date}）相比增加了 {change}；最大的变动：{cause}，{money}。',
  'equity.answer.less': '与第 {run} 次运行（截至 {date}）相比减少了 {change}；最大的变动：{cause}，{money}。',
  'equity.answer.same': '自第 {run} 次运行（截至 {date}）以来没有变动。',
  'equity.answer.first': '从下一次运行起会说明是什么改变了它：请在同一工作区分析更新的订单。',
  'equity.answer.none': '不折现时，客户今后带来的金额没有有限值：请设定折现率（perennial run --discount 10%）。',
  'equity.answer.few': '只有 {n} 位客户：太少，无法给出可靠的总数。',
  'equity.other-currency': '不含以其他货币计的早先运行：{n} 次。',
  'equity.bridge': '自第 {run} 次运行（{date}）以来客户资产的变动',
  'equity.runs': '各次运行的客户资产',
  'equity.runs.says': '每次运行给出的数值，按如今已知的最后一个口径：{basis}。当时尚不知道的运行则为空。',
  'equity.run': '运行',
  'equity.as-of': '截至',
  'equity.made-on': '运行日期',
  'equity.discount': '折现率',
  'equity.steps': '逐次运行的客户资产变动',
};
