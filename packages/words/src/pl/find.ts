/** Finding customers: search, lists behind figures, and what is said where there is nobody. */
export const find = {
  'find.search': 'Znajdź klientów po e-mailu, telefonie, nazwisku, numerze zamówienia lub identyfikatorze',
  'find.search.id':
    'Szukaj klientów po dowolnej części identyfikatora; o zamówieniach na klastrze nic więcej się nie przechowuje',
  'find.short.id': 'Znajdź klienta po identyfikatorze',
  'find.csv': 'Pobierz tych klientów (CSV)',
  'find.found': 'znaleziono {n} {n, plural, one {klienta} few {klientów} many {klientów} other {klienta}}',
  'find.none': 'Nikogo nie znaleziono.',
  'find.none.rule': 'Żaden klient tej analizy nie pasuje. Zmień warunki albo zobacz wszystkich klientów.',
  'find.none.search': 'Spróbuj części adresu e-mail, numeru telefonu, nazwiska, numeru zamówienia albo identyfikatora.',
  'find.none.id': 'O zamówieniach w klastrze znane są tylko identyfikatory. Podaj część jednego z nich.',
  'find.none.short.id': 'Nikt nie ma tego w identyfikatorze. O zamówieniach w klastrze nic innego nie wiadomo.',
  'find.orders': 'Zamówienia, z których są te pieniądze',
  'find.orders.is': 'Ile przyniosło każde zamówienie po odjęciu zwrotów; zwroty bez numeru zamówienia mają znak minus.',
  'find.orders.total': '{n} {n, plural, one {wiersz} few {wiersze} many {wierszy} other {wiersza}}, razem {total}',
  'find.orders.newest': 'pokazane są najnowsze: {n}',
  'find.given-back': 'zwrot',
  'find.no-number': 'bez numeru',
  'find.order': 'Zamówienie',
  'find.refunded': 'Zwrócono',
  'find.channel': 'Kanał',
  'app.its-customers': 'Klienci, którzy za tym stoją',
} as const;
