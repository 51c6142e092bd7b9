import type { summary as en } from '../en/summary.ts';

export const summary: Record<keyof typeof en, string> = {
  'summary.title': '概览',
  'summary.asks': '现有客户还会消费多少？',
  'summary.answer':
    '截至 {date} 的 {customers} 位客户，预计在未来 {days} 天消费 {money}；有80%的可能在 {low} 与 {high} 之间。',
  'summary.answer.few':
    '截至 {date} 共有 {customers} 位客户：不足以给出一个总的数字。每位客户的预期及其区间见客户名单。',
  'summary.answer.none': '没有找到有效订单，暂无预测。',
  'summary.next-beside-last': '预测：未来 {days} 天 {next}，相当于前 {days} 天收入 {last} 的 {share}。不含新客户。',
  'summary.next-beside-last.returned':
    '预测：未来 {days} 天 {next}，相当于前 {days} 天订单金额 {last} 的 {share}。两者均未扣除未注明订单的退款，该期间此类退款为 {returned}。不含新客户。',
  'summary.next-alone': '预测：未来 {days} 天 {next}。历史数据不足同样长度，无法对比。',
  'summary.one-customer': '收入来源：仅客户 {customer} 一位就占 {share}。',
  'summary.few-carry-most': '收入来源：{share} 来自前 {top} 的客户，共 {customers} 位。',
  'summary.few-carry-most.interval':
    '收入来源：{share}（80% 区间：{low} 至 {high}）来自前 {top} 的客户，共 {customers} 位。',
  'summary.best-slipping': '流失风险：前 {top} 的客户中，有 {customers} 位很可能已不再购买。他们累计消费 {money}。',
  'summary.lead-channel':
    '来自 {best} 的客户人均价值 {bestMoney}（累计加未来 {days} 天），来自 {worst} 的为 {worstMoney}。这一差距并非偶然。',
  'summary.lead-slipping':
    '最大的机会在 {n} 位正在流失的客户：如果全部留住，未来 {days} 天多消费 {money}；他们迄今已消费 {historic}。',
  'summary.no-backtest': '历史表现：历史数据太短，无法检验预测。请视为初步估计。',
  'summary.forecast-missed':
    '历史表现：过去 {cutOffs} 次 {days} 天的预测中，{misses} 次落在 80% 区间之外；最大偏差：{worst}。',
  'summary.forecast-held':
    '历史表现：过去 {cutOffs} 次 {days} 天的预测中，{within} 次落在 80% 区间之内；最大偏差：{worst}。',
  'summary.expected-money': '预期收入',
  'summary.expected-money.is':
    '现有客户在预测期内的消费，不含新客户：每位客户的预期订单数乘以预期单均金额，再求和。未折现。',
  'summary.expected-before-refunds': '预期收入（退款前）',
  'summary.expected-after-refunds': '预期收入（退款后）',
  'summary.expected-after-refunds.is': '预测减去未注明订单的退款，比例与迄今相同。与“累计收入”口径一致。',
  'summary.expected-transactions': '预期下单天数',
  'summary.expected-transactions.is':
    '现有客户在预测期内预期下单的天数，逐位客户相加。同一客户同一天的多笔订单在此只计一次；计订单数时则每笔都计。',
  'summary.active-customers': '活跃客户',
  'summary.active-customers.is':
    '仍然活跃的客户的期望人数，即各位客户活跃概率之和。客户离开时不会告知，因此这是本页最不确定的数字。',
  'summary.top-share': '前20%客户贡献占比',
  'summary.top-share.is': '预期收入中来自预测最高的 20% 客户的占比。',
  'summary.historic-money': '累计收入（退款后）',
  'summary.historic-money.is': '这些客户的所有有效订单，扣除全部退款，包括未注明订单的退款；等于各客户“累计”之和。',
  'summary.per-customer': '客均预期收入',
  'summary.per-customer.is': '预期收入除以全部客户数，包括不活跃客户。',
  'summary.chart': '预测及其区间',
  'summary.chart.money': '预测期内收入',
  'summary.last': '上一个同长时期',
  'summary.warnings': '使用前请注意',
  'warning.active-known':
    '仍然活跃的客户数几乎不受这些数据未能确定之处的影响：在 {model} 对订单解释得差不多好的所有参数下（80%），{customers} 位客户中有 {low} 到 {high} 位活跃。',
  'warning.active-open':
    '仍然活跃的客户数取决于这些数据未能确定之处：在 {model} 对订单解释得差不多好的所有参数下（80%），{customers} 位客户中有 {low} 到 {high} 位活跃。区间已包含这一范围。',
  'warning.alive-undecided':
    '这些数据无法判断还有多少客户活跃：{most} 估计为 {highest}，{least} 估计为 {lowest}，两者拟合程度相近。订单预测几乎不受影响，流失客户名单则会受影响。',
  'warning.yardstick-better-customer':
    '就单个客户而言，简单规则“{yardstick}”以往更接近实际：每位客户相差 {error} 个下单日，{model} 相差 {used} 个（CRPS）。它不给出概率和区间，因此未采用。',
  'warning.yardstick-better-total':
    '就下单天数合计而言，简单规则“{yardstick}”以往更接近实际：通常相差约 {error}，{model} 为 {used}。它不给出概率和区间，因此未采用。',
  'warning.no-backtest': '没有回测结果。{why}',
  'warning.fit-verdict': '{model}：{verdict}',
  'warning.returned-nearly-all':
    '{customers}：预测值最高的客户之一，但所购商品几乎全部退货。预测未扣除未注明订单的退款，请逐一核查。',
  'warning.orders-after-as-of': '工作区中有 {orders} 笔订单晚于截止日期 {date}，未被使用：所有数值均截至该日。',
  'warning.refunds-without-order':
    '事件退回了 {orders} 笔订单的款项，而任何来源中都没有这些订单：这些退款未降低任何数字。服务器的“来源”页面说明金额以及处理办法。',
  'warning.ids-escaped':
    '有 {customers} 个客户标识以 = + - 或 @ 开头。在 scores.csv 中前面加了撇号，以免电子表格将其作为公式运行；如需按标识关联，请使用 scores.parquet，或导出时加 {option_rawText}。',
  'warning.forecast-before-refunds':
    '预测未扣除无对应订单的退款。所分析客户迄今的此类退款为 {money}，占其订单金额的 {share}；“累计（退款后）”已扣除。',
  'warning.histories-rounded':
    '共有 {histories} 种不同的购买历史，因此模型将每位客户的最近购买时间和首购后时长按 {days} 天取整；每位客户的对数似然因此改变 {effect}。金额与订单未取整。',
  'warning.silent-end':
    '最后一笔订单在 {date}，比截止日期早 {days} 天。如果文件缺少之后的订单，客户会显得不如实际活跃。',
  'warning.dominant-customer':
    '仅客户 {customer} 一位就占预期收入的 {share}，其仍活跃的概率为 {alive}；其余客户的预期收入合计 {rest}。这位客户的行为比任何模型的预测都更重要。',
  'warning.spend-depends-on-frequency':
    '购买频率与单均金额相关（相关系数 {correlation}）。消费模型假设二者独立，因此购买最频繁和最不频繁的客户，其价值比区间所示更不确定。',
  'warning.horizon-beyond-history':
    '预测期为 {days} 天，而历史只有 {history} 天。这么长的时期及其季节变化尚未被观察到。',
  'summary.nobody-leaves':
    '所用方法几乎看不到客户流失：它认为 {customers} 位客户中有 {active} 位仍活跃。请勿以其活跃概率、流失中的客户或终身价值做计划。',
};
