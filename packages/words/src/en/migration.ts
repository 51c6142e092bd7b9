export const migration = {
  'migration.title': 'Migration',
  'migration.asks': 'Who moved up, and who down, since the last run?',
  'migration.answer.none': 'Run {run} has none before it to compare with: the next one says who moved.',
  'migration.answer.few': 'Too few customers ({n}) were there at the run before to tell who moved.',
  'migration.answer': 'Since {asOf}, {up} of {n} customers have moved up a tier and {down} down; {new} are new.',
  'migration.stages': 'Between stages',
  'migration.tiers': 'Between tiers',
  'migration.says':
    'Where customers were at run {run} (as of {asOf}), and where they are now; the forecast of both runs. Tiers are shares of all customers, so as many must fall as rise and come new.',
  'migration.from': 'From',
  'migration.to': 'To',
  'migration.fallen': 'No longer among the best tenth by forecast: {listed} of {n}',
  'migration.not-yet': 'not yet',
  'migration.no-more': 'no more',
  'migration.before': 'Forecast then',
  'migration.now': 'Forecast now',
  'migration.change': 'Change',
} as const;
