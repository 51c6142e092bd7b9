import type { subscriptionProfit as en } from '../en/subscription-profit.ts';

export const subscriptionProfit: Record<keyof typeof en, string> = {
  'subscription-profit.title': '订阅利润',
  'subscription-profit.asks': '订阅者支付的金额最后剩下多少？',
  'subscription-profit.beside-orders':
    '订阅只扣除商品成本和支付手续费；获客、服务、优惠、运费和间接费用由订单客户承担，否则会重复计算。',
  'subscription-profit.blended': '订阅没有渠道：某月的支出由该月开始订阅（含试用）并最终付费的所有人分摊。',
  'subscription-profit.plans': '各方案剩下多少',
  'together.bases': '两者在各口径上的金额',
};
