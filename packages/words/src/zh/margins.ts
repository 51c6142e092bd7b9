import type { margins as en } from '../en/margins.ts';

export const margins: Record<keyof typeof en, string> = {
  'margins.title': '订阅利润',
  'margins.asks': '订阅者支付的金额最后剩下多少？',
  'margins.beside-orders':
    '订阅只扣除商品成本和支付手续费；获客、服务、优惠、运费和间接费用由订单客户承担，否则会重复计算。',
  'margins.blended': '订阅没有渠道：某月的支出由该月开始订阅（含试用）并最终付费的所有人分摊。',
  'margins.plans': '各方案剩下多少',
  'together.bases': '两者在各口径上的金额',
};
