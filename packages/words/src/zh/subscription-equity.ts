import type { subscriptionEquity as en } from '../en/subscription-equity.ts';

export const subscriptionEquity: Record<keyof typeof en, string> = {
  'subscription-equity.title': '自第 {run} 次运行（{date}）以来订阅资产的变动',
  'subscription-equity.says':
    '订阅资产是今天的订阅今后预计的全部付款，折现且不设期限。每一列都能加总。变动原因按客户所付金额判定，与 MRR 变动一致。',
  'subscription-equity.before': '之前',
  'subscription-equity.now': '现在',
  'subscription-equity.acquired': '新客户',
  'subscription-equity.returned': '回归或恢复付款的客户',
  'subscription-equity.expanded': '付款增加的客户',
  'subscription-equity.contracted': '付款减少的客户',
  'subscription-equity.renewed': '已续订或临近续订的客户',
  'subscription-equity.paused': '暂停的客户',
  'subscription-equity.churned': '流失或已取消的客户',
  'subscription-equity.withdrawn': '文件中已不存在的合同',
  'subscription-equity.re-estimated': '模型重新估计',
  'subscription-equity.costs': '成本',
  'subscription-equity.discounting': '折现',
  'subscription-equity.answer.more':
    '今天的订阅今后预计的全部付款价值 {equity}（{basis}；80% 区间：{low} 至 {high}），比第 {run} 次运行（截至 {date}）多 {change}；最大的变动：{cause}，{money}。',
  'subscription-equity.answer.less':
    '今天的订阅今后预计的全部付款价值 {equity}（{basis}；80% 区间：{low} 至 {high}），比第 {run} 次运行（截至 {date}）少 {change}；最大的变动：{cause}，{money}。',
};
