import type { compare as en } from '../en/compare.ts';

export const compare: Record<keyof typeof en, string> = {
  'compare.business': '企业',
  'compare.as-of': '截至',
  'compare.horizon': '预测期（天）',
  'compare.currency': '货币',
  'compare.customers': '客户',
  'compare.orders': '订单',
  'compare.historic': '至今收入',
  'compare.expected': '预期',
  'compare.per-customer': '人均预期',
  'compare.expected-orders': '预期下单日数',
  'compare.active': '活跃客户',
  'compare.repeat': '复购占比',
  'compare.top': '前 20% 客户占比',
  'compare.equity': '客户资产',
  'compare.equity-basis': '客户资产口径',
  'compare.discount': '年贴现率',
  'compare.running': '生效中的订阅',
  'compare.recurring': '月经常性收入',
  'compare.payments': '预期订阅付款',
  'compare.kept': '期末仍生效占比',
};
