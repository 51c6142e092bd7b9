import type { card as en } from '../en/card.ts';

export const card: Record<keyof typeof en, string> = {
  'card.rhythm': '{first} 至 {last} 共 {orders} 单。',
  'card.once': '仅 {last} 一单。',
  'card.next': '若再次下单，预计在 {date} 左右。',
  'card.no-next': '预测期内不太可能再次下单。',
  'card.first': '首单的{dimension}：{value}。',
  'card.action': '阶段：{stage}；层级：{tier}。{action}',
  'card.historic': '至今收入',
  'card.orders': '至今订单',
  'card.alive': '仍活跃的概率',
  'card.expected-orders': '预期下单天数',
  'card.expected': '预期收入',
  'card.at-risk': '面临风险的价值',
  'card.discounted': '折现',
  'card.lifetime': '终身价值',
  'card.above': '预期更高的客户数',
  'card.timeline': '{customer} 的订单',
  'card.day': '日期',
  'card.money': '收入',
};
