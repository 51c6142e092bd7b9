/** Funnels to look at and to begin with, and what they did to simulated visitors. */
export const gallery = {
  'help.gallery.summary': 'funnels of eight industries, run over visitors of known truth',
  'help.gallery':
    'Runs funnels of eight industries over simulated visitors, half of whom see the defaults, and shows what they did to lifetime value beside the truth. Their configurations are in examples/gallery.',
  'help.gallery.name': 'one of them, with its value logic',
  'help.gallery.people': 'visitors to simulate',
  'help.gallery.example': 'all of them',
  'help.gallery.example.one': 'one, measured more closely',
  'usage.no-such-funnel': 'the gallery has no funnel “{name}”; it has {known}',
  'gallery.measured':
    'What the composed pages did to {people} simulated visitors, half of whom saw the defaults: differences a visitor with their 95% intervals.',
  'gallery.column.name': 'Name',
  'gallery.column.business': 'Business',
  'gallery.column.converted': 'Became customers',
  'gallery.column.value': 'Lifetime value',
  'gallery.column.truth': 'In truth',
  'gallery.people': '{control} simulated visitors saw the defaults, {treated} the composed page.',
  'gallery.converted': 'Became customers: {control} and {treated}; difference {difference}, in truth {truth}.',
  'gallery.value': 'Lifetime value a visitor: {control} and {treated}; difference {difference}, in truth {truth}.',
  'gallery.difference': '{difference} ({low} to {high})',
  'gallery.shown': 'What was shown:',
};
