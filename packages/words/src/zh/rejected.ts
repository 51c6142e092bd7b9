/** Events and requests of shops that were not taken, and why. */
export const rejected = {
  'live.rejected': '未被接收的内容',
  'live.rejected.since': '自服务器启动（{since}）以来。不保存事件中与人员有关的内容。',
  'live.rejected.why': '原因与处理办法',
  'live.rejected.said': '发送的内容',
  'live.rejected.times': '次数',
  'live.rejected.unknown': '未知',
  'live.rejected.message': '最近一条：{id}',
  'rejected.nobody': '未说明属于谁。请发送 userId 或 anonymousId。',
  'rejected.no-type': '批次中的事件需要类型：identify、track、page、screen、group 或 alias。',
  'rejected.no-event': 'track 需要事件名称。',
  'rejected.no-group': 'group 需要 groupId。',
  'rejected.no-previous-id': 'alias 需要两个编号：previousId 将并入 userId。',
  'rejected.no-order-id': '订单需要编号：order_id。',
  'rejected.no-amount': '订单需要支付金额：total、revenue 或 value。',
  'rejected.amount-unreadable': '金额不是以主货币单位表示的 0 到 10¹² 之间的数字。请按 49.90 的形式发送，不带货币。',
  'rejected.currency-unreadable': '货币不是 ISO 4217 代码，例如 EUR。',
  'rejected.time-unreadable': 'timestamp 不是 ISO 8601 日期，例如 2026-01-15T12:00:00Z。',
  'rejected.too-large': '单个事件最大 32 kB。',
  'rejected.too-deep': '事件最多嵌套 20 层。',
  'rejected.erased': '属于已被删除的人员，不应再次被记录。',
  'rejected.invalid':
    '字段 {field} 的类型不正确。编号为 1 至 200 个字符的文本或整数，名称为文本，时间为 ISO 8601 文本（如 2026-01-15T12:00:00Z），properties、traits 和 context 为对象。',
  'live.refunds': '未从任何订单中扣除的退款',
  'live.refunds.count': '退款',
  'live.refunds.sum': '退回金额',
  'live.refunds.whole': '其中 {n} 笔为全额退款',
  'refunds.waits': '其订单未以事件形式收到。下一次运行会从文件中具有相同编号的订单里扣除。',
  'refunds.no-order':
    '没有订单具有这些编号，或多位客户的订单共用这些编号：这些退款未降低任何价值。请以事件发送该订单，或导入订单编号与退款所引用编号一致的文件。',
  'refunds.other-currency':
    '其订单以另一种币种支付，且没有汇率：这些退款未降低任何价值。请以订单的币种发送金额，并使用新的 messageId。',
  'live.told': '由两个来源告知的订单',
  'live.told.who': '来源',
  'live.told.files': '文件',
  'live.told.orders': '订单',
  'live.told.sum': '金额',
  'live.told.what': '如何计入',
  'live.told.probable': '很可能是相同的订单',
  'told.twice': '这 {n} 笔订单也在文件中，只计一次：以文件为准，并扣除此后退回的金额。',
  'told.twice.differs':
    '对这些订单，文件的金额为 {files}，事件的金额为 {events}：文件可能不含运费和税费，而仅由事件告知的订单包含这些费用。如果不希望如此，请导入金额为总额的文件。',
  'told.probable':
    '同一个人、同样的金额、相差不到一小时，但编号不同：这些订单计了两次。请让两个来源都发送店铺的订单编号（order_id，例如 1001），或只让其中一个来源发送订单。',
  'told.payments':
    'Stripe 告知的是付款。每笔付款前后一小时内，同一个人在另一个来源中有订单：它们计了两次。如果店铺自己发送订单，请停用 Stripe 的 webhook。',
  'rejected.refused': '{why}。{remedy}',
} as const;
