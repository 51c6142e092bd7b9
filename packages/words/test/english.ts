/** Words that no English sentence does without and that neither other language has. */
export const english = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${[
    ...['the', 'of', 'and', 'is', 'are', 'was', 'were', 'with', 'without', 'from', 'for', 'that', 'this', 'not'],
    ...['which', 'has', 'have', 'than', 'less', 'more', 'made', 'would', 'each', 'every', 'only', 'one', 'all', 'it'],
    ...['error', 'order', 'orders', 'customer', 'customers', 'amount', 'amounts', 'money', 'recognised', 'column'],
    ...['exclude', 'excluded', 'keep', 'comma', 'likelihood', 'finite', 'said', 'past', 'rate', 'days', 'share'],
  ].join('|')})(?![\\p{L}\\p{N}_])`,
  'iu',
);
