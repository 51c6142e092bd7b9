/** What becomes of a variant that has won on lifetime value: a draft for everybody it is open to. */
export const promotion = {
  'standing.wins': 'Raises lifetime value.',
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
} as const;
