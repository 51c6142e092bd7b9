/** Customers who are chosen in a chart, and kept as a segment. */
export const pick = {
  'pick.how': 'Choose customers here or in the chart: point at a part of it, or draw over several',
  'pick.from': '{of}: from',
  'pick.to': '{of}: to',
  'pick.reached': 'Who have reached so many months',
  'pick.clear': 'Choose none',
  'pick.open': 'Change the rule in the segment builder',
  'pick.list': 'Who they are',
  'pick.segment': 'Make a segment of it',
} as const;
