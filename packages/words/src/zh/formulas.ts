import type { formulas as en } from '../en/formulas.ts';

/** The textbook formulas of lifetime value: their names, and what each takes for granted. */
export const formulas: Record<keyof typeof en, string> = {
  'formulas.title': '常用公式计算的客户终身价值',
  'formulas.range': '95%：{range}',
  'formulas.none': '无有限值',
  'formulas.never': '永不',
  'formulas.at-least': '至少 {low}',
  'formulas.from-to': '{low} 至 {high}',
  'formulas.unit.periods': '{value} 期',
  'formulas.unit.ratio': '{value} : 1',
  'formulas.no-finite-value':
    '如果无人流失且不贴现，无穷求和没有有限值：请给出贴现率，或用 --customers 说明留存率是由多少客户得出的。',
  'formulas.beside-model':
    '这些公式使用平均值：每位客户都按平均客户计算。分析（perennial run）根据每位客户自己的订单估值，并给出区间。',
  'formulas.orders-over-lifespan': '客单价 × 频率 × 生命周期',
  'formulas.orders-over-lifespan.assumes': '每位客户的下单频率与停留时间都等于平均值；不贴现。',
  'formulas.margin-over-churn': '毛利 ÷ 流失率',
  'formulas.margin-over-churn.assumes': '每期流失的比例永远相同；不贴现。',
  'formulas.first-payment-now': '留存公式，首付在期初',
  'formulas.first-payment-now.assumes': '第一笔付款立即到账且确定；每次续订的比例相同。',
  'formulas.first-payment-later': '留存公式，首付在期末',
  'formulas.first-payment-later.assumes': '第一笔付款在一期之后，由仍留存的客户支付；每次续订的比例相同。',
  'formulas.survivors-so-far': '同期群留存求和，截至已观察',
  'formulas.survivors-so-far.assumes': '不对观察期之后作任何假设：这是同期群价值的下限，首付在期初。',
  'formulas.survivors-projected': '同期群留存求和，外推（sBG）',
  'formulas.survivors-projected.assumes':
    '已观察部分，加上 sBG 模型对仍留存客户的预期：每位客户有各自的流失概率，因此留存率随同期群变老而上升。',
  'formulas.lifetime': '预期生命周期，1 ÷ 流失率',
  'formulas.lifetime.assumes': '每期流失的比例相同。',
  'formulas.still-there': '停留期数之后仍在的比例',
  'formulas.still-there.assumes': '每期留存的比例相同。',
  'formulas.loyalty-break-even': '会员计划保本所需的销售增幅',
  'formulas.loyalty-break-even.assumes':
    '会员的销售额必须因该计划增长这么多；他们本来就会买的部分也会得到奖励。实际能增长多少，只有实验才能说明。',
  'formulas.payback': '回本期，成本 ÷ 毛利',
  'formulas.payback.assumes': '在回本之前无人流失。',
  'formulas.payback-of-survivors': '计入流失的回本期',
  'formulas.payback-of-survivors.assumes': '只有仍留存的客户付款；若在回本之前流失殆尽，则永不回本。',
  'formulas.value-to-acquisition-cost': 'LTV:CAC，取上面最低的价值',
  'formulas.value-to-acquisition-cost.assumes': '通常认为高于 3 为健康；低于 1 则每位客户都在亏损。',
  'formulas.most-to-pay': '按 3:1 最多可付的获客成本',
  'formulas.most-to-pay.assumes': '上面最低价值的三分之一。适用于平均客户，而非加大投放后带来的下一位客户。',
};
