import type { value as en } from '../en/value.ts';

export const value: Record<keyof typeof en, string> = {
  'value.title': '价值',
  'value.asks': '它由谁构成？',
  'value.answer': '{customers} 位客户中最好的十分之一，预计带来未来的 {share}；迄今带来了 {historic}。',
  'value.answer.interval':
    '{customers} 位客户中最好的十分之一，预计带来未来的 {share}（80% 区间 {low} 至 {high}）；迄今带来了 {historic}。',
  'value.answer.few': '{customers} 位客户太少，谈不上十分之一：下面的列表就是全部。',
  'value.distribution': '价值如何分布',
  'value.distribution.says': '按价值划分的客户，坐标轴每一步都是前一步的倍数。线为过去，填充为未来。',
  'value.amount': '每位客户的价值（对数）',
  'value.lorenz': '少数人承载了多少',
  'value.lorenz.says': '最好的 x% 客户带来 y% 的金额。离对角线越远，承载者越少。',
  'value.lorenz.x': '客户份额，最好的在前',
  'value.lorenz.y': '金额份额',
  'value.density': '谁还在，值多少',
  'value.density.says': '每格是一组客户；颜色越强，人数越多。左上：若能赢回则有价值。右上：要留住。',
  'value.past-future': '过去与未来',
  'value.past-future.says': '在对角线上，客户在预测期内预计带来与迄今相同的金额。',
  'value.below-one': '无',
  'value.top': '预期最高的客户',
  'value.bottom': '预期最低的客户',
  'value.bottom.says': '预期相同时，过去最好的在前：生意失去了谁。',
  'value.empty': '一旦有了下过单的客户，这里就会展示他们的价值分布。',
};
