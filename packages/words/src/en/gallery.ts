/** Funnels to look at and to begin with, and what they did to simulated visitors. */
export const gallery = {
  'help.gallery.summary': 'funnels of eight industries, run over visitors of known truth',
  'help.gallery':
    'Runs funnels of eight industries over simulated visitors, and shows what they did to lifetime value against the defaults and against a lookup by tiers of the predicted value, beside the truth. Their configurations are in examples/gallery.',
  'help.gallery.name': 'one of them, with its value logic',
  'help.gallery.people': 'visitors to simulate',
  'help.gallery.example': 'all of them',
  'help.gallery.example.one': 'one, measured more closely',
  'usage.no-such-funnel': 'the gallery has no funnel “{name}”; it has {known}',
  'gallery.measured':
    'What the composed pages did to {people} simulated visitors: differences from the defaults per visitor, with their 95% intervals.',
  'gallery.column.name': 'Name',
  'gallery.column.business': 'Business',
  'gallery.column.converted': 'Became customers',
  'gallery.column.value': 'Lifetime value',
  'gallery.column.truth': 'In truth',
  'gallery.people': 'The composed page against the defaults, per visitor:',
  'gallery.converted':
    'Became customers: {control} (n {controls}) and {treated} (n {treateds}); difference {difference}, in truth {truth}.',
  'gallery.value':
    'Lifetime value: {control} (n {controls}) and {treated} (n {treateds}); difference {difference}, in truth {truth}.',
  'gallery.difference': '{difference} ({low} to {high})',
  'gallery.outside':
    'The truth lies outside the interval: {which}. By chance that happens to one interval of 95% in 20; more visitors measure more closely.',
  'gallery.shown': 'What was shown:',
  'gallery.value.difference': 'Lifetime value per visitor: page less the other',
  'gallery.converted.difference': 'Share who became customers: page less the other',
  'gallery.legend.measured': 'measured',
  'gallery.legend.interval': '95% interval',
  'gallery.column.measure': 'A visitor',
  'gallery.column.against': 'Held against',
  'gallery.column.theirs': 'Theirs',
  'gallery.against.control': 'Defaults',
  'gallery.against.tiers': 'Lookup by tiers',
  'gallery.against-tiers':
    'Lifetime value against a lookup by tiers of the predicted value: {control} (n {controls}) and {treated} (n {treateds}); difference {difference}, in truth {truth}.',
  'gallery.column.against-tiers': 'Against a lookup by tiers',
  'gallery.states': 'Who sees what in the slot “{slot}”, and what they bring in truth',
  'gallery.column.state': 'Visitors',
  'gallery.column.share': 'Of all',
  'gallery.column.sees': 'See',
  'gallery.state.high': 'predicted value above the median; price does not decide',
  'gallery.state.high-price': 'predicted value above the median; price decides',
  'gallery.state.low': 'predicted value below the median; price does not decide',
  'gallery.state.low-price': 'predicted value below the median; price decides',
  'gallery.sees': '{variant} {share}: {offers}',
  'gallery.sees.default': '{variant} {share}',
};
