import type { customers as en } from '../en/customers.ts';

export const customers: Record<keyof typeof en, string> = {
  'customers.title': 'Klienci',
  'customers.asks': 'Czego oczekujesz po tym kliencie i dlaczego?',
  'customers.answer':
    'Klient {customer}: w ciągu najbliższych {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}} oczekiwane zamówienia: {orders}, oczekiwane pieniądze: {money}; szansa, że nadal jest klientem, to {alive}.',
  'customers.search': 'Znajdź klienta po identyfikatorze',
  'customers.search.hint':
    'Można tu znaleźć {n} {n, plural, one {klienta} few {klientów} many {klientów} other {klientów}}.',
  'customers.search.partial':
    'W tym pliku jest {n} z {total} klientów: ci, po których oczekuje się najwięcej, i ci, po których najmniej. Pozostali: perennial score --customer ID',
  'customers.none': 'Żaden klient w tym pliku nie ma takiego identyfikatora.',
  'customers.empty': 'Gdy będą klienci, będzie można ich tu znaleźć.',
  'customers.found': 'Znaleziono: {n}',
  'customers.assume': 'Załóż',
  'customers.horizon': 'Horyzont',
  'customers.horizon.value': '{days} {days, plural, one {dzień} few {dni} many {dni} other {dni}}',
  'customers.discount': 'Dyskonto roczne',
  'customers.margin': 'Marża',
  'customers.reset': 'Jak w badaniu',
  'customers.as-study': 'Tak, jak powiedziało badanie.',
  'customers.recomputed': 'Przeliczone na tej stronie przy Twoich założeniach.',
  'customers.baseline':
    'Badanie użyło do prognoz punktowych metody „{baseline}”; po przesunięciu suwaka widać zamiast niej model {model}.',
  'customers.timeline': 'Dotychczasowe zamówienia',
  'customers.course': 'Szansa, że nadal jest klientem',
  'customers.course.says':
    'Spada, gdy nic nie zamawia, i skacze z każdym zamówieniem. Przerywana: gdyby nic już nie przyszło.',
  'customers.value': 'Oczekiwana wartość',
  'customers.discounted': 'Zdyskontowana',
  'customers.lifetime': 'Wartość życiowa',
  'customers.lifetime.none': 'przy tym dyskoncie nie jest skończona',
  'customers.next': 'Następne zamówienie',
  'customers.next.value': '{date}',
  'customers.next.none': 'w horyzoncie mało prawdopodobne',
  'customers.orders': 'Przyszłe zamówienia',
  'customers.why': 'Dlaczego',
  'customers.why.rhythm':
    'Powroty: {x} w ciągu {tx} {tx, plural, one {dnia} few {dni} many {dni} other {dni}}, średnio co {gap} dnia; ostatnie zamówienie {silence} {silence, plural, one {dzień} few {dni} many {dni} other {dni}} temu, czyli {ratio} takiej przerwy.',
  'customers.why.once':
    'Jedno zamówienie, {silence} {silence, plural, one {dzień} few {dni} many {dni} other {dni}} temu, i jeszcze bez powrotu. Jedno zamówienie mówi mało: oczekiwanie to głównie doświadczenie z podobnymi klientami.',
  'customers.why.alive.high': 'Przy tym rytmie taka przerwa jest zwykła: P(aktywny) wynosi {alive}.',
  'customers.why.alive.low': 'Przy tym rytmie tak długa przerwa jest niezwykła: P(aktywny) wynosi tylko {alive}.',
  'customers.why.alive.half': 'Przy tym rytmie przerwę można czytać dwojako: P(aktywny) wynosi {alive}.',
  'customers.why.spend':
    'Średnio {mean} na zamówienie powtórne (liczba: {x}). Przy średniej {overall} wszystkich klientów oczekujemy {expected} na zamówienie.',
  'customers.why.spend.none':
    'Żadne powtórne zamówienie nie mówi, ile wydaje, więc oczekujemy średniej wszystkich: {expected} na zamówienie.',
  'customers.why.sum': 'Oczekiwane zamówienia, {orders}, po {expected} dają {money}.',
  'customers.order': 'Zamówienie',
  'customers.older': 'Starszych zamówień nie ma w tym pliku; model widział wszystkie.',
  'customers.what': 'Wielkość',
};
