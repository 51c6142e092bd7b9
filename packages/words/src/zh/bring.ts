/** The page that takes files: what was recognised, and how it is corrected. */
export const bring = {
  'bring.more': '添加文件',
  'bring.more.why': '商品成本、广告支出、客服工单、人员资料、更多订单、订阅：在此添加，将与上述文件一起读取。',
  'bring.unused': '{n} 列未使用',
  'bring.not-used': '不使用',
  'bring.samples': '取值',
  'bring.blank': '前几行为空',
  'bring.role-of': '{column} 被当作什么',
  'bring.recognised-itself': '按识别结果',
  'bring.as-recognised': '撤销所有更正',
  'bring.dmy': '日、月、年',
  'bring.mdy': '月、日、年',
  'bring.ymd': '年、月、日',
  'bring.become': '这些行的去向',
  'bring.all-rows': '文件的所有行',
  'bring.subscriptions': '{rows} 行 → {customers} 位客户的 {subscriptions} 份订阅，货币 {currency}',
  'bring.progress': '共 {all} 步，已完成 {over} 步',
} as const;
