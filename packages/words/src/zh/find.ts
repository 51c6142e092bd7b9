/** Finding customers: search, lists behind figures, and what is said where there is nobody. */
export const find = {
  'find.search': '按邮箱、电话、姓名、订单号或编号查找客户',
  'find.csv': '下载这些客户（CSV）',
  'find.found': '找到 {n} 位客户',
  'find.none': '没有找到任何人。',
  'find.none.rule': '本次运行中没有符合条件的客户。请更改条件，或查看所有客户。',
  'find.none.search': '请尝试邮箱、电话号码、姓名、订单号或编号的一部分。',
  'find.orders': '金额背后的订单',
  'find.orders.is': '每笔订单扣除退款后的金额；未指明订单的退款显示为负数。',
  'find.orders.total': '共 {n} 行，合计 {total}',
  'find.orders.newest': '显示最近的 {n} 行',
  'find.given-back': '退款',
  'find.no-number': '无编号',
  'find.order': '订单',
  'find.refunded': '退款',
  'find.channel': '渠道',
  'app.its-customers': '其背后的客户',
} as const;
