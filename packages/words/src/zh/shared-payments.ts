/** 既在订单中、又在订阅中的付款。 */
export const sharedPayments = {
  'together.answer.shared':
    '合计预计 {total}（80% 区间：{low} 至 {high}）：订单 {orders}，其中 {shared} 是订阅的付款，计入订阅；订阅 {subscriptions}。共 {customers} 位客户，其中 {both} 位两者都有。',
  'together.answer.unclear':
    '订单（预计 {orders}）与订阅（预计 {subscriptions}）没有相加：有些付款可能两边都有。共 {customers} 位客户，其中 {both} 位两者都有。',
  'together.apart':
    '合同应付的 {due} 笔付款中，有 {found} 笔在订单里（同一客户、同一金额、在当天或之后两周内），所以两者是不同的付款，全部计入。',
  'together.shared':
    '合同应付的 {due} 笔付款中，有 {found} 笔也是订单（同一客户、同一金额、在当天或之后两周内，或合同编号相同）。它们只计一次：已带来的按订单，将要带来的按合同。',
  'together.missing': '{money} 按合同应付，但同一套餐的其他付款都有订单而它没有：付款失败或已退回，不计入。',
  'together.nobody-in-both':
    '没有客户同时出现在两个文件中。客户按两个文件中相同的编号识别：如果各用各的编号，两边都有的付款会计两次。',
  'together.unclear.some': '{plan}：{due} 笔应付款中有 {found} 笔在订单里，不足以是全部，又多到不像巧合。',
  'together.unclear.amounts': '{plan}：{due} 笔应付款的大多数日子里，客户都有另一金额的订单（含税，或打折后？）。',
  'together.unclear.days': '{plan}：客户有与套餐金额相同的订单，但日期不是它的 {due} 笔应付款的日期。',
  'together.unclear.do':
    '请把订阅的付款从订单中去掉，或在单独的文件夹中分析订阅文件（{option_workspace}）；之后两者才能相加。',
  'together.payments': '两者已带来的金额，每笔付款计一次',
  'together.step': '步骤',
  'together.step.orders': '订单',
  'together.step.due': '合同应付的付款',
  'together.step.same': '两边都有的同一笔付款',
  'together.step.missing': '应付而未到账',
  'together.step.total': '合计',
  'together.plans': '应付款，以及在订单中找到的',
  'together.plan': '套餐',
  'together.due': '应付',
  'together.found': '也是订单',
  'together.found-share': '占比',
  'together.verdict': '它们是',
  'together.verdict.apart': '不同的付款',
  'together.verdict.shared': '同一笔付款',
  'together.verdict.some': '不清楚：只有一部分',
  'together.verdict.amounts': '不清楚：金额不同',
  'together.verdict.days': '不清楚：日期不同',
  'together.shared-money': '两边都有',
} as const;
