/** What a page brings beside another way to decide. */
export const baseline = {
  'baseline.tiers': 'progi wartości',
  'baseline.without-value': 'strona bez wartości życiowej',
  'decision.baseline': 'Osoba z grupy odniesienia ({baseline}), z którą porównuje się stronę.',
  'baseline.answer.more':
    'W porównaniu z punktem odniesienia – {baseline} (osób: {people}) – strona przynosi o {difference} więcej wartości życiowej na osobę (przedział 95%: od {low} do {high}).',
  'baseline.answer.less':
    'W porównaniu z punktem odniesienia – {baseline} (osób: {people}) – strona przynosi o {difference} mniej wartości życiowej na osobę (przedział 95%: od {low} do {high}).',
  'baseline.answer.unclear':
    'W porównaniu z punktem odniesienia – {baseline} (osób: {people}) – nie wiadomo jeszcze, czy strona przynosi więcej, czy mniej wartości życiowej. Różnica wynosi {difference} na osobę, a jej przedział 95%, od {low} do {high}, zawiera zero.',
  'baseline.answer.few':
    'Porównanie z punktem odniesienia – {baseline} (osób: {people}): w jednej z grup jest mniej niż 30 osób, więc nic jeszcze nie można powiedzieć.',
  'baseline.answer.sample-ratio':
    'Porównanie z punktem odniesienia – {baseline} (osób: {people}): wielkości grup nie da się wyjaśnić przypadkiem, dlatego brak wniosków.',
  'baseline.answer.same':
    'Porównanie z punktem odniesienia – {baseline} (osób: {people}): wszyscy przynieśli dotąd tyle samo, więc nie widać różnicy.',
} as const;
