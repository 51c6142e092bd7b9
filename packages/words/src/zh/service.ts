import type { service as en } from '../en/service.ts';

export const service: Record<keyof typeof en, string> = {
  'service.title': '服务',
  'service.asks': '工单或退款之后会怎样？',
  'service.answer.young': '成为客户明显超过 {first} 天的人太少，无法说明之后会怎样。',
  'service.answer.none': '不知道客户最初 {first} 天内发生过什么：没有订单退款，也没有工单。',
  'service.answer.few': '最初 {first} 天内发生过此类事件的客户不足 {least} 位：太少，无法说明之后会怎样。',
  'service.answer.ticket':
    '最初 {first} 天内有工单的 {n} 位客户中，{mean} 在此之后、首单后 {days} 天内复购；相似的其他客户为 {others}（{difference}，{low} 至 {high}）：超出偶然。',
  'service.answer.ticket.alike':
    '最初 {first} 天内有工单的 {n} 位客户中，{mean} 在此之后、首单后 {days} 天内复购；相似的其他客户为 {others}：差异可能只是偶然（{low} 至 {high}）。',
  'service.answer.refund':
    '最初 {first} 天内有退款的 {n} 位客户中，{mean} 在此之后、首单后 {days} 天内复购；相似的其他客户为 {others}（{difference}，{low} 至 {high}）：超出偶然。',
  'service.answer.refund.alike':
    '最初 {first} 天内有退款的 {n} 位客户中，{mean} 在此之后、首单后 {days} 天内复购；相似的其他客户为 {others}：差异可能只是偶然（{low} 至 {high}）。',
  'service.association':
    '相互比较的是同一季度、最初 {first} 天内订单数相同的客户；其行为从此之后开始计算。这是相伴而非因果：有工单的人可能本来就不同。',
  'service.to-call.ticket': '工单之后该联系谁：列出 {listed} 位，共 {n} 位',
  'service.to-call.refund': '退款之后该联系谁：列出 {listed} 位，共 {n} 位',
  'service.to-call.says': '事件发生在最近 {days} 天内，之后尚未下单。',
  'service.do': '可以做的：对遇到此类事件的客户随机抽取一半联系，看他们是否比另一半更多复购。',
  'service.no-tickets': '随运行提供或加入成本的工单文件（客户、日期、分钟）也会在这里比较。',
  'service.more': '订单中关于配送的信息，例如是否延迟的一列，在运行时指明后由驱动因素报告比较。',
  'service.of.value': '第 {first} 天至第 {days} 天带来的',
  'service.of.return': '第 {first} 天至第 {days} 天复购的',
  'service.of.active': '仍活跃的',
  'service.says': '最初 {first} 天内发生过的客户与其他客户；差异按偶然可能造成的程度向零收缩。',
  'service.event': '事件',
  'service.event.ticket': '工单',
  'service.event.refund': '退款',
  'service.happened': '是否发生',
  'service.answer.satisfaction':
    '最初 {first} 天内满意度评分为{given}的 {n} 位客户中，{mean} 在此之后、首单后 {days} 天内复购；相似的其他客户为 {others}（{difference}，{low} 至 {high}）：超出偶然。',
  'service.answer.satisfaction.alike':
    '最初 {first} 天内满意度评分为{given}的 {n} 位客户中，{mean} 在此之后、首单后 {days} 天内复购；相似的其他客户为 {others}：差异可能只是偶然（{low} 至 {high}）。',
  'service.no-answers': '随运行提供的 NPS 或 CSAT 评分（客户、日期、nps 或 csat）也会在这里比较。',
  'service.satisfaction.value': '第 {first} 天至第 {days} 天带来的，按满意度',
  'service.satisfaction.return': '第 {first} 天至第 {days} 天复购的，按满意度',
  'service.satisfaction.active': '仍活跃的，按满意度',
  'service.satisfaction.says':
    '最初 {first} 天内的最后一次评分：低为 NPS 不超过 6 或 CSAT 不超过 2，高为 NPS 至少 9 或 CSAT 至少 4。评分者与未评分者本来就不同，请比较各档评分之间的差别。',
  'service.given': '评分',
  'service.given.low': '低',
  'service.given.middle': '中',
  'service.given.high': '高',
  'service.given.none': '未评分',
};
