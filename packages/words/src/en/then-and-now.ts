/** What the members of a saved segment were when it was saved, and what the same people have become. */
export const thenAndNow = {
  'then.title': 'The members when it was saved, and the same people now',
  'then.figure': 'Figure',
  'then.then': 'Then, {date}',
  'then.now': 'The same people now, {date}',
  'then.customers': 'Customers',
  'then.expected': 'Forecast within the horizon',
  'then.active': 'Active customers',
  'then.brought': 'Brought since',
  'then.ordered': 'Ordered since',
  'then.moved':
    '{stayed} of them are in it still, {left} have left, and {entered} {entered, plural, one {other has} other {others have}} come: {now} in all.',
  'then.alike':
    'Brought since and forecast now: {mean} a member, and {others} for each of {n} others who had as high a forecast and chance of being active then. The difference is {difference} ({range}).',
  'then.alike.none':
    'Too few others had as high a forecast and chance of being active then to compare the members with.',
  'then.no-effect':
    'This is not an effect of what was done for the segment: its members were not drawn by lot, and whoever is chosen for being unusual drifts back to the usual. A playbook with a control group says what worked.',
  'then.no-run':
    'No run is newer than the one on which it was saved: what becomes of its members is said after the next.',
  'then.not-kept': 'Its members were not kept when it was saved. Save it again to compare from now on.',
  'then.to-playbooks': 'Playbooks and policies',
  'help.segments.example.then': 'what the members were when it was saved, and what the same people are now',
} as const;
