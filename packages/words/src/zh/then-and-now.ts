import type { thenAndNow as en } from '../en/then-and-now.ts';

export const thenAndNow: Record<keyof typeof en, string> = {
  'then.title': '保存时的成员，以及同一批人的现状',
  'then.figure': '指标',
  'then.then': '当时，{date}',
  'then.now': '同一批人现在，{date}',
  'then.customers': '客户数',
  'then.expected': '期限内预测',
  'then.active': '活跃客户',
  'then.brought': '此后带来',
  'then.ordered': '此后下单者',
  'then.moved': '其中 {stayed} 位仍在分群中，{left} 位已离开，{entered} 位新加入：现共 {now} 位。',
  'then.alike':
    '此后带来的加上现在的预测：每位成员 {mean}；当时预测与活跃概率同样高的另外 {n} 人，每人 {others}。差异为 {difference}（{range}）。',
  'then.alike.none': '当时预测与活跃概率同样高的其他人太少，无法与成员比较。',
  'then.no-effect':
    '这不是为该分群所做之事的效果：成员并非抽签得出，因不寻常而被选中的人会回到寻常。有对照组的行动方案才能说明什么有效。',
  'then.no-run': '还没有晚于保存时的运行：成员的变化在下一次运行后给出。',
  'then.not-kept': '保存时没有保留其成员。请重新保存，以便从现在起比较。',
  'then.to-playbooks': '行动方案与策略',
  'help.segments.example.then': '保存时的成员，以及同一批人的现状',
};
