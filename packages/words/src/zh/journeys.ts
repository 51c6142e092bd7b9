import type { journeys as en } from '../en/journeys.ts';

export const journeys: Record<keyof typeof en, string> = {
  'journeys.title': '客户旅程',
  'journeys.asks': '哪些触点与价值和留存相伴？',
  'journeys.answer.none':
    '除订单外，不知道客户接触过什么。随运行提供触点文件（客户或电子邮箱、时间、事件或渠道），就会在这里比较。',
  'journeys.answer.young': '成为客户明显超过 {first} 天的人太少，无法说明触点之后会怎样。',
  'journeys.answer.few': '没有一个触点的接触者和未接触者都达到 {least} 位客户：太少，无法比较。',
  'journeys.answer.before':
    '首单前 {way} 天内接触过 {touchpoint} 的 {n} 位客户中，{mean} 在 {days} 天内复购；同期其他客户为 {others}（{difference}，{low} 至 {high}）：超出偶然。',
  'journeys.answer.before.alike':
    '所比较的触点中，没有一个与更多或更少的复购相伴到超出偶然的程度。差异最大的是 {touchpoint}：首单前接触过它的 {n} 位客户中，{mean} 在 {days} 天内复购；同期其他客户为 {others}（{difference}，{low} 至 {high}）。',
  'journeys.answer.after':
    '首单后 {first} 天内接触过 {touchpoint} 的 {n} 位客户中，{mean} 在此之后、首单后 {days} 天内复购；相似的其他客户为 {others}（{difference}，{low} 至 {high}）：超出偶然。',
  'journeys.answer.after.alike':
    '所比较的触点中，没有一个与更多或更少的复购相伴到超出偶然的程度。差异最大的是 {touchpoint}：首单后 {first} 天内接触过它的 {n} 位客户中，{mean} 在此之后复购；相似的其他客户为 {others}（{difference}，{low} 至 {high}）。',
  'journeys.association':
    '这是相伴而非因果：打开邮件或看到广告的人，往往本来就会买得更多。相互比较的是首单在同一季度的客户；首单之后的触点还要求最初 {first} 天内订单数相同，其行为从此之后开始计算。',
  'journeys.recorded': '所比较的是在记录触点期间（{from} 至 {to}）到来的客户。',
  'journeys.without': '{n} 位客户不在任何触点文件中，按未接触计算。',
  'journeys.do': '可以做的：在调整预算之前，随机抽取一半客户不再使用 {touchpoint}，比较谁复购。',
  'journeys.of.value': '到第 {days} 天带来的，按触点',
  'journeys.of.return': '到第 {days} 天复购的，按触点',
  'journeys.of.active': '仍活跃的，按触点',
  'journeys.says':
    '之前：首单前 {way} 天内。之后：首单后 {first} 天内，只计算这些天之后的部分。列出接触客户最多的十二个触点；差异按偶然可能造成的程度向零收缩。',
  'journeys.stage': '时间',
  'journeys.stage.before': '之前',
  'journeys.stage.after': '之后',
  'journeys.touchpoint': '触点',
  'journeys.met': '是否接触',
  'journeys.paths.value': '到第 {days} 天带来的，按首单前的路径',
  'journeys.paths.return': '到第 {days} 天复购的，按首单前的路径',
  'journeys.paths.active': '仍活跃的，按首单前的路径',
  'journeys.paths.says': '首单前 {way} 天内的触点，按先后排列；连续重复的只计一次，较长的路径只列最后 {steps} 步。',
  'journeys.path': '路径',
  'journeys.path.none': '没有记录',
  'journeys.converted': '接触触点后 {way} 天内首次下单的人',
  'journeys.converted.says':
    '在下单之前、且至少在截止日期 {way} 天之前接触过它的人。一次下单之前往往有多个触点：各行不能相加。',
  'journeys.people': '人数',
  'journeys.share': '占比',
  'touchpoints.file': '{file} 是触点：客户旅程和服务的报告据此比较客户。',
  'touchpoints.known': '{file}：{rows} 行中有 {used} 行是触点，依据“{person}”、“{at}”和{what}。',
  'touchpoints.people': '有触点的 {people} 人中 {customers} 人是客户；{without} 位客户没有触点。',
  'touchpoints.rows':
    '{file} 中未使用的行：无法读取 {unreadable}，没有人员 {nameless}，没有时间 {undated}，没有触点 {empty}，属于订单 {orders}。',
  'failure.touchpoints-invalid.columns': '{file} 没有时间列，或没有说明接触了什么的列；它的列是 {columns}',
  'failure.touchpoints-invalid.columns.remedy':
    '请导出含有客户或电子邮箱、时间（timestamp、日期），以及事件、渠道或评分（event、渠道、nps、csat）的文件。',
  'failure.touchpoints-invalid.scale': '列 {column} 中的评分不属于任何已知的量表：{cell}',
  'failure.touchpoints-invalid.scale.remedy': '请使用 0 至 10（NPS）、1 至 5 或 0 和 1（CSAT），或 good、bad 等词。',
  'failure.touchpoints-invalid.on-cluster': '触点只能用于位于文件夹中的工作区',
  'failure.touchpoints-invalid.on-cluster.remedy': '请不使用 {option_engine} 分析订单。',
  'failure.touchpoints-invalid.without-orders': '触点按客户的订单比较，而这里只有订阅',
  'failure.touchpoints-invalid.without-orders.remedy': '请去掉触点文件。',
  'help.run.touchpoints': '人们接触过什么、在何时：客户或电子邮箱、时间，以及事件、渠道或 NPS 等评分（可重复）',
  'help.run.no-touchpoints': '忘记先前文件中的触点',
};
