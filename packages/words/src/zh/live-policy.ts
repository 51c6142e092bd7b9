/** What the policy of a slot brought beside what others would have brought: values and regret. */
export const livePolicy = {
  'live.policy-monitor': '策略监控：学习过程是否安全？',
  'live.policy.caption': '{slot}：相对于始终展示“{best}”的累计遗憾',
  'live.policy.best':
    '按目前的估计，“{best}”最佳：始终展示它，人均价值为 {value}；均等分配为 {even}。实际展示的人均价值为 {observed}。',
  'live.policy.may-be': '除“{best}”外，以下方案也可能最佳：{others}。',
  'live.policy.regret.worse': '迄今遗憾：{regret}。策略带来的价值低于始终展示“{best}”。',
  'live.policy.regret.better': '迄今遗憾：{regret}。策略带来的价值高于始终展示“{best}”。',
  'live.policy.regret.open': '迄今遗憾：{regret}。尚未发现与始终展示“{best}”有差异。',
  'live.policy.gain': '相对于均等分配的增益：{gain}。',
  'live.policy.left-out': '有 {n} 人未计入，因为并非每个方案都对其开放。',
  'live.policy.refused.few-people': '至少 {days} 天前首次到访的人数不足 30，尚不能评估遗憾。',
  'live.policy.refused.few-effective': '以下方案的有效样本量不足 30：{variants}。无法判断最佳方案，不显示遗憾。',
  'live.policy.refused.not-by-chance': '有可能看到任一方案的人数不足 30，无法比较各方案，不显示遗憾。',
  'live.policy.refused.all-alike': '迄今所有人带来的价值相同（尚无人下单时即如此），无从判断最佳方案。',
  'live.policy.axis': '累计遗憾',
  'live.policy.interval': '策略的95%区间',
  'live.policy.of-policy': '策略',
  'live.policy.of-even-split': '均等分配',
  'live.policy.observed': '策略（实际值）',
  'live.policy.even-split': '均等分配',
  'live.policy.always': '始终“{variant}”',
  'live.policy.value': '{value}，有效样本量 {n}',
  'live.policy.regret': '累计遗憾',
  'live.policy.cumulative-gain': '相对于均等分配的累计增益',
  'live.policy.why':
    '人均离线策略估计值（双重稳健），由日志中的概率得出，附95%区间；有效样本量低于 30 时不显示。遗憾是始终展示最佳方案本可带来的价值减去实际价值，按迄今所有人累计；其区间已考虑最佳方案由同一批数据选出。首次到访满 {days} 天后才计入。较早到访的人有更长时间下单：请在同一行内比较，不要跨行比较。',
} as const;
