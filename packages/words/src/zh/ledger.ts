import type { ledger as en } from '../en/ledger.ts';

export const ledger: Record<keyof typeof en, string> = {
  'ledger.title': '预测台账',
  'ledger.asks': '当时预测了什么，之后发生了什么？',
  'ledger.answer.none':
    '还没有任何早先的预测经过 28 天。本次预测已保存：在同一工作区分析更新的订单后，它会与实际情况并列显示在此。',
  'ledger.answer.few': '这些预测所涉客户不足 30 位：不足以判断。',
  'ledger.answer.over':
    '已到期的预测：{n} 个。实际结果落在 80% 区间内的有 {within80} 个，落在 95% 区间内的有 {within95} 个；通常相差约 {miss}。',
  'ledger.answer.within':
    '第 {run} 次运行（截至 {date}，{n} 位客户）预测 {days} 天后的今天应有 {forecast}（80% 区间：{low} 至 {high}）；实际为 {happened}：在区间内。',
  'ledger.answer.outside':
    '第 {run} 次运行（截至 {date}，{n} 位客户）预测 {days} 天后的今天应有 {forecast}（80% 区间：{low} 至 {high}）；实际为 {happened}：在区间外。',
  'ledger.corrected': '此后部分历史数据被更正：当时的客户如今有所不同，其带来的金额也不同。',
  'ledger.other-terms': '不含以其他货币或其他口径计的早先运行：{n} 次。',
  'ledger.forecasts': '此前预测与实际对照',
  'ledger.forecasts.says': '只计每次运行时已有的客户。“至今应有”是预测中落在已过天数内的部分；不足四周不作判断。',
  'ledger.until': '直到',
  'ledger.method': '方法',
  'ledger.costs': '成本（指纹）',
  'ledger.customers-now': '当时客户，今计',
  'ledger.forecast': '预测',
  'ledger.days': '已过天数',
  'ledger.so-far': '至今应有',
  'ledger.happened': '实际',
  'ledger.difference': '差异',
  'ledger.within80': '在 80% 内',
  'ledger.within95': '在 95% 内',
  'ledger.over': '已到期',
};
