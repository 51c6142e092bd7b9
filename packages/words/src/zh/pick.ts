/** Customers who are chosen in a chart, and kept as a segment. */
export const pick = {
  'pick.how': '在此处或在图中选择客户：点击某一部分，或拖过多个部分',
  'pick.from': '{of}：从',
  'pick.to': '{of}：到',
  'pick.reached': '已满这么多个月的客户',
  'pick.clear': '取消选择',
  'pick.open': '在分群生成器中修改规则',
  'pick.list': '查看这些客户',
  'pick.segment': '由此创建分群',
} as const;
