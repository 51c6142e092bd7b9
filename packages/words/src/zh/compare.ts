import type { compare as en } from '../en/compare.ts';

export const compare: Record<keyof typeof en, string> = {
  'compare.business': '企业',
  'compare.as-of': '截至',
  'compare.horizon': '预测期（天）',
  'compare.customers': '客户',
  'compare.orders': '订单',
  'compare.historic': '至今收入',
  'compare.expected': '预期',
  'compare.per-customer': '人均预期',
  'compare.active': '活跃客户',
  'compare.repeat': '复购占比',
  'compare.top': '前 20% 客户占比',
};
