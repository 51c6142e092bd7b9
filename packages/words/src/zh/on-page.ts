import type { onPage as en } from '../en/on-page.ts';

export const onPage: Record<keyof typeof en, string> = {
  'accounts.answer.unsaid':
    '没有信息说明 {n} 位客户中哪些属于同一企业。可按邮箱域名合并，也可由写明企业的一列指明：公司名称、企业名称、Company 等常用列名会自动识别。',
  'channels.answer.none': '订单没有说明客户来自何处：若有一列记录每单的渠道，这里就会显示。',
  'channels.costs':
    '此处不知道客户的成本。按月份和渠道列出支出的文件可补充：获客成本、首单毛利、价值成本比、回本月数、最高可付金额和不良支出。',
  'equity.answer.none': '不折现时，客户今后带来的金额没有有限值：需要设定折现率。',
  'first-orders.lines': '订单中没有商品或类别，因此未作比较：每件商品一行的导出文件可提供。',
  'levers.kept.none': '没有成本数据，因此收入全部视为保留：毛利率或成本文件可说明保留多少。',
  'levers.cac.none': '获客成本未知：支出文件可说明。',
  'people.answer.none': '订单没有说明客户是谁。有相应的列（例如渠道）后，会在此按至少 {least} 位客户的群体显示。',
  'profit.files': '给出毛利率即可得到毛利。商品成本、支付手续费、运费、服务、优惠、获客支出和间接费用可得到其余口径。',
  'profit.unmatched.do': '请写明支出渠道对应的订单渠道，或检查日期。',
  'segments.answer.unsaved': '尚未保存任何分群。',
  'segments.broken': '无法读取分群 {name} 的规则。',
  'note.costs-goods-unknown': '其中 {lines} 行也没有毛利率：这些订单的商品成本未知，不按 0 计算',
  'warning.fit-verdict':
    '这些数据无法确定 {model} 的全部参数：依赖这些参数的结论（例如谁已流失）不够确定。详见“假设与方法”。',
  'referrals.answer.unsaid':
    '没有信息说明 {n} 位客户中谁由谁推荐。在订单或人员文件中加入一列推荐人的客户编号即可：推荐人、邀请人、介绍人、Referred by、Referrer 等常用列名会自动识别，其他列名请改成其中之一。',
  'referrals.credit': '被推荐客户所带来的 {part} 记在推荐人名下，他们自己相应减少：没有重复计算。',
  'loyalty.assumed':
    '以下为假定，需要实测：会员得到消费的 {reward}，其中 {redeemed} 的奖励会被使用，因此多消费 {lift}，收入中留下 {margin}。区间是预测的区间，不包含无人知道的提升。',
  'budget.assumed':
    '以下为假定，需要实测：一次优惠花费 {contact}，留住离开者中的 {effect}，从风险金额最大的人开始。在这段时间到来的 {newcomers} 位新客户中，每位花费 {cac}，下一位为其 {next}，带来 {brings}；收入中留下 {margin}。',
  'budget.answer.unsaid':
    '没有信息说明获取一位新客户的成本；{days} 天内有 {newcomers} 位新客户。提供支出文件（日期、渠道、成本）即可。',
};
