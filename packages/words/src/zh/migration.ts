import type { migration as en } from '../en/migration.ts';

export const migration: Record<keyof typeof en, string> = {
  'migration.title': '分群流动',
  'migration.asks': '自上次运行以来，谁上升，谁下降？',
  'migration.answer.none': '第 {run} 次运行之前没有可比较的运行：下一次运行将说明谁发生了变化。',
  'migration.answer.few': '上次运行时的客户太少（{n} 位），无法判断谁发生了变化。',
  'migration.answer': '自 {asOf} 以来，{n} 位客户中有 {up} 位上升层级，{down} 位下降；新客户 {new} 位。',
  'migration.stages': '阶段之间',
  'migration.tiers': '层级之间',
  'migration.says':
    '客户在第 {run} 次运行（截至 {asOf}）时的位置与现在的位置，以及两次运行的预测。层级按全部客户的比例划分，因此有人上升或新增，就有人下降。',
  'migration.from': '原位置',
  'migration.to': '现位置',
  'migration.fallen': '已不在预测最高的十分之一之列：{n} 位中的 {listed} 位',
  'migration.not-yet': '尚非客户',
  'migration.no-more': '已不在',
  'migration.before': '当时预测',
  'migration.now': '现在预测',
  'migration.change': '变化',
};
