import type { value as en } from '../en/value.ts';

export const value: Record<keyof typeof en, string> = {
  'value.title': '价值',
  'value.asks': '价值来自哪些客户？',
  'value.answer':
    '{customers} 位客户中，预测最高的 10% 预计贡献未来收入的 {share}；消费最多的 10% 贡献了累计收入的 {historic}。',
  'value.answer.interval':
    '{customers} 位客户中，预测最高的 10% 预计贡献未来收入的 {share}（80% 区间：{low} 至 {high}）；消费最多的 10% 贡献了累计收入的 {historic}。',
  'value.answer.few': '{customers} 位客户太少，不足以划分前 10%：下表列出全部客户。',
  'value.distribution': '客户价值分布',
  'value.distribution.says': '按价值分布的客户，对数坐标。线：累计收入。填充：预测。',
  'value.amount': '客户价值（对数坐标）',
  'value.lorenz': '收入集中度',
  'value.lorenz.says': '前 x% 的客户贡献 y% 的收入。离对角线越远，收入越集中。',
  'value.lorenz.x': '客户占比（价值从高到低）',
  'value.lorenz.y': '收入占比',
  'value.density': '谁仍活跃，消费多少',
  'value.density.says': '每格为一组客户，颜色越深人数越多。左上：消费多，很可能已停止。右上：需要留住。',
  'value.past-future': '历史与预测',
  'value.past-future.says': '对角线上，预测期内的预测等于累计收入。',
  'value.below-one': '无',
  'value.top': '预期消费最高',
  'value.bottom': '预期消费最低',
  'value.bottom.says': '预测相同时按累计收入排序：排在前面的是流失的优质客户。',
  'value.empty': '有了下过单的客户后，这里会显示其价值分布。',
};
