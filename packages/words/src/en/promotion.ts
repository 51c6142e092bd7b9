/** What becomes of a variant that has won on lifetime value: a draft for everybody it is open to. */
export const promotion = {
  'standing.wins': 'Raises lifetime value.',
  'standing.too-early':
    'It raises lifetime value, but the first person saw it less than seven days ago: wait until each day of a week has been.',
  'standing.promoted':
    'It is shown already to everybody it is open to, but for the control group and those who are shown another one to learn from.',
  'standing.default': 'It is the default, which the control group sees as well.',
  'standing.sample-ratio':
    'The groups have sizes that chance does not explain. Find out first where people are missing.',
  'standing.few-people': 'Fewer than 30 people saw it, or could have in the control group. Wait for more.',
  'standing.not-by-chance':
    'Who saw it was not left to chance with the same share for all. Divide the visitors by a split with fixed shares.',
  'standing.converts-but-loses': 'It wins on conversion and loses on lifetime value.',
  'standing.no-run': 'No run predicts, so that only what was brought so far is known. Run a study first.',
  'standing.no-win':
    'The randomisation test does not find that it raises lifetime value, at a level of 5% for all variants of the page together.',
  'standing.beaten': 'Another variant of the same slot brings more lifetime value.',
  'standing.guardrail': 'It makes returns, complaints, regret or unsubscribing more frequent.',
  'live.promote': 'Promote',
  'live.promote.reason': 'Why it is promoted before a week is over; no names, the audit log keeps it',
  'live.promote.early': 'Promote all the same',
  'live.promote.which': 'Promote “{variant}” of “{slot}”',
  'live.promote.title': 'What can be made of it',
  'live.promote.why':
    'A promoted variant stands in a draft for everybody it is open to, but for the control group and 2% for each other variant. Nobody sees the draft until somebody publishes it.',
  'live.promote.made':
    'Version {version} is saved as a draft, in which everybody it is open to sees “{variant}”. No visitor sees the draft.',
  'live.promote.look': 'Look at the draft',
  'studio.draft.drop': 'Throw the saved draft away',
  'studio.draft.dropped': 'The saved draft is gone.',
  'failure.promotion-refused': 'the variant “{variant}” of “{slot}” is not promoted: {why}',
  'failure.promotion-refused.remedy': 'The read-out of the page shows what each variant did.',
  'failure.promotion-refused.draft': 'there is a draft of “{experience}” already, saved on {day}',
  'failure.promotion-refused.draft.remedy': 'Publish it or throw it away first.',
  'failure.promotion-refused.segment': 'a test of “{variant}” is not suggested for this segment',
  'failure.promotion-refused.segment.remedy': 'Ask anew which segments are suggested.',
  'similar.title': 'Segments like the one in which “{variant}” has won',
  'similar.own': '“{variant}” is open to a part of the visitors: {segment} (n {n}).',
  'similar.segment': 'Segment',
  'similar.people': 'People so far',
  'similar.month': 'New a month',
  'similar.distance': 'Distance in all else',
  'similar.distance.why':
    'Distance: how far the means and shares of what is known of people lie apart, in standard deviations of all visitors, less what chance makes of it; root mean square over all but what the segment is chosen by. Up to 0.5 is taken to be alike.',
  'similar.most': 'Farthest in',
  'similar.test': 'Draft a test there',
  'similar.test.which': 'Draft a test there: {segment}',
  'similar.made':
    'Version {version} is saved as a draft, in which “{variant}” is shown to half of the people of that segment, beside the default and the control group. No visitor sees the draft.',
  'similar.finding.found':
    'What was found of one segment does not hold for another. Test it there first, beside the control group.',
  'similar.finding.everybody': 'The variant is open to everybody: there is no other segment to test it in.',
  'similar.finding.not-won': 'The variant has not won: there is nothing to test elsewhere yet.',
  'similar.finding.too-short':
    'The page has decided for less than a week: too short to say how many people a segment has a month.',
  'similar.finding.no-neighbour':
    'Nobody is known to be next to this segment by value, price sensitivity, stage, need, device, source or region who is not tried already.',
  'similar.finding.too-few':
    'Each segment next to this one, or this one itself, has fewer than 30 people: nothing is suggested.',
  'similar.finding.none-near':
    'The people of the segments next to this one are too unlike its own: nothing is suggested.',
  'similar.dimension.value': 'expected value',
  'similar.dimension.priceSensitivity': 'price sensitivity',
  'similar.dimension.stage': 'stage',
  'similar.dimension.needs': 'needs',
  'similar.dimension.device': 'device',
  'similar.dimension.source': 'source',
  'similar.dimension.region': 'region',
  'live.stages': 'By stage, as it was at the first decision',
  'live.stages.before-after': 'Forecast then and now',
  'live.stages.then-now': '{before}, then {after} (n {n})',
  'live.stages.few': 'fewer than 30 in a group',
  'live.stages.found': '{difference} *',
  'live.stages.why':
    'The difference between those who saw the composed page and the control group of the same stage is what the page did. What was forecast of people when the page first decided for them beside what is forecast of the same people now proves nothing by itself: season, the mix of people, and whoever was at a high or low then change it, too, as the control group shows, to whom nothing was done. An interval of one stage among several is no proof either: a difference is found only where * stands, at a level of 5% for all stages together.',
} as const;
