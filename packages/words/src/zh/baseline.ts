/** What a page brings beside another way to decide. */
export const baseline = {
  'baseline.tiers': '按价值分档',
  'baseline.without-value': '不使用终身价值的页面',
  'decision.baseline': '属于与页面比较的基准组（{baseline}）。',
  'baseline.answer.more':
    '与基准（{baseline}，{people} 人）相比：页面使人均终身价值多 {difference}（95% 区间：{low} 至 {high}）。',
  'baseline.answer.less':
    '与基准（{baseline}，{people} 人）相比：页面使人均终身价值少 {difference}（95% 区间：{low} 至 {high}）。',
  'baseline.answer.unclear':
    '与基准（{baseline}，{people} 人）相比：尚无法判断页面带来的终身价值更多还是更少。人均差异为 {difference}，95% 区间为 {low} 至 {high}，包含零。',
  'baseline.answer.few': '与基准（{baseline}，{people} 人）相比：某一组不足 30 人，尚无法得出结论。',
  'baseline.answer.sample-ratio': '与基准（{baseline}，{people} 人）相比：两组人数无法用偶然解释，因此不作结论。',
  'baseline.answer.same': '与基准（{baseline}，{people} 人）相比：到目前为止每个人带来的都一样，无法判断差异。',
} as const;
