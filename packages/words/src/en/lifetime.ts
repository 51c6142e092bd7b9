/** How far figures without end carry. */
export const lifetime = {
  'lifetime.nobody-leaves':
    'The method used sees hardly anyone leave ({active} of {customers} customers active): figures without end assume that they stay for ever. Compare by them, do not plan with them.',
  'lifetime.beyond':
    'Of what is expected without end, {share} lies beyond the next {days} {days, plural, one {day} other {days}}; past forecasts were tested over {tested} {tested, plural, one {day} other {days}}.',
  'lifetime.beyond.untested':
    'Of what is expected without end, {share} lies beyond the next {days} {days, plural, one {day} other {days}}, and no past forecast could be tested.',
} as const;
