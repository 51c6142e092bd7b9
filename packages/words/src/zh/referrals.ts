import type { referrals as en } from '../en/referrals.ts';

export const referrals: Record<keyof typeof en, string> = {
  'referrals.title': '推荐',
  'referrals.asks': '谁带来新客户？',
  'referrals.answer.unsaid':
    '没有信息说明 {n} 位客户中谁由谁推荐。在订单或人员文件中加入一列推荐人的客户编号或邮箱即可：常用列名（如“推荐人”）会自动识别，其他列名请在运行时用 --dimension referred_by=列名 指明。',
  'referrals.answer.none': '没有客户是由其他客户推荐的。从未下单的推荐人：{unknown}。',
  'referrals.answer.few': '{n} 位客户由 {referrers} 位客户推荐：太少，无法说明他们带来什么。',
  'referrals.answer':
    '{n} 位客户（占全部的 {share}）由另外 {referrers} 位推荐而来。他们至今带来 {historic}，预计 {days} 天内带来 {expected}（{low} 至 {high}）。',
  'referrals.answer.apart':
    '被推荐的客户每人预期 {referred}（n = {n}），其他客户每人 {others}（n = {rest}）：差异超出偶然。',
  'referrals.answer.alike':
    '被推荐的客户每人预期 {referred}（n = {n}），其他客户每人 {others}（n = {rest}）：可能只是偶然。',
  'referrals.answer.first':
    '客户 {customer} 带来了 {referred} 位客户：自身 {own}，若把那些客户所带来的 {part} 记在推荐人名下，则再加 {credit}。',
  'referrals.credit': '被推荐客户所带来的 {part} 记在推荐人名下，他们自己相应减少：没有重复计算。--credit 可改变比例。',
  'referrals.do': '先请谁推荐：预测最高的 10% 中有 {n} 位尚未带来任何人。随机留出一半不请，看其余的人多带来多少。',
  'referrals.unknown': '另有 {n} 位填写的推荐人从未下单：视为并非由客户推荐。',
  'referrals.selves': '{n} 位填写了自己，视为未被推荐。',
  'referrals.association':
    '被推荐的人可能本来就不同，也可能无论如何都会来：这里说的是与之相伴的现象，而非邀请推荐会带来什么。',
  'referrals.groups': '被推荐的客户与其他客户',
  'referrals.group.referred': '被推荐',
  'referrals.group.own': '其他途径',
  'referrals.tiers': '谁会推荐：按预测层级',
  'referrals.tiers.says': '各层级的客户，以及其中带来过他人的客户。',
  'referrals.referrers': '有推荐',
  'referrals.share': '占比',
  'referrals.referred': '推荐人数',
  'referrals.list': '带来最多的人：{n} 位中的 {listed} 位',
  'referrals.list.says': '各人所带来的客户至今及预期所带来的；区间假定那些客户各自决定。其中 {part} 记在推荐人名下。',
  'referrals.brought-historic': '其客户至今',
  'referrals.brought-expected': '其客户预期',
  'referrals.own': '自身',
  'referrals.credit-column': '记入',
  'referrals.with-credit': '合计',
  'referrals.to-ask': '首先请谁推荐：{n} 位中的 {listed} 位',
  'referrals.bridge': '记入改变了什么',
  'referrals.bridge.says': '全部客户至今与预期：记在推荐人名下的部分取自被推荐的客户，总和不变。',
  'referrals.step.own': '全部客户带来',
  'referrals.step.taken': '取自被推荐的客户',
  'referrals.step.given': '记在推荐人名下',
  'referrals.step.after': '记入后全部带来',
  'report.option.credit': '被推荐客户所带来的当中记在推荐人名下的百分比（默认 50）',
};
