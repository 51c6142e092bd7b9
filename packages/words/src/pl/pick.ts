/** Customers who are chosen in a chart, and kept as a segment. */
export const pick = {
  'pick.how': 'Wybierz klientów tutaj albo na wykresie: wskaż jego część lub przeciągnij po kilku',
  'pick.from': '{of}: od',
  'pick.to': '{of}: do',
  'pick.reached': 'Ci, którzy osiągnęli tyle miesięcy',
  'pick.clear': 'Nie wybieraj nikogo',
  'pick.open': 'Zmień regułę w kreatorze segmentów',
  'pick.list': 'Kim są',
  'pick.segment': 'Utwórz z niego segment',
} as const;
