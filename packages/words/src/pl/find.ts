/** Finding customers: search, lists behind figures, and what is said where there is nobody. */
export const find = {
  'find.search': 'Znajdź klientów po e-mailu, telefonie, nazwisku, numerze zamówienia lub identyfikatorze',
  'find.csv': 'Pobierz tych klientów (CSV)',
  'find.found': 'znaleziono {n} {n, plural, one {klienta} few {klientów} many {klientów} other {klienta}}',
  'find.none': 'Nikogo nie znaleziono.',
  'find.none.rule': 'Żaden klient tego przebiegu nie pasuje. Zmień warunki albo zobacz wszystkich klientów.',
  'find.none.search': 'Spróbuj części adresu e-mail, numeru telefonu, nazwiska, numeru zamówienia albo identyfikatora.',
  'app.its-customers': 'Klienci, którzy za tym stoją',
} as const;
