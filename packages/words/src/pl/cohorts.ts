import type { cohorts as en } from '../en/cohorts.ts';

export const cohorts: Record<keyof typeof en, string> = {
  'cohorts.title': 'Kohorty',
  'cohorts.asks': 'Czy nowi klienci są lepsi od dawnych?',
  'cohorts.answer':
    'Po {months} {months, plural, one {miesiącu} few {miesiącach} many {miesiącach} other {miesiącach}} kohorta {last} przyniosła {lastMoney} na klienta; kohorta sprzed roku, {first}, w tym samym wieku {firstMoney} ({change}).',
  'cohorts.answer.neighbour':
    'Po {months} {months, plural, one {miesiącu} few {miesiącach} many {miesiącach} other {miesiącach}} kohorta {last} przyniosła {lastMoney} na klienta; pierwsza, {first}, w tym samym wieku {firstMoney} ({change}).',
  'cohorts.answer.one': 'Na razie jest jedna kohorta, {cohort}; do porównania trzeba drugiej w tym samym wieku.',
  'cohorts.empty': 'Gdy klienci z więcej niż jednego okresu osiągną wspólny wiek, zobaczysz tu ich porównanie.',
  'cohorts.curves': 'Wartość na klienta w równym wieku',
  'cohorts.curves.says':
    'Narastająco, według miesięcy wieku. Linia ciągła: wiek, który osiągnęli wszyscy z kohorty. Szara: tylko niektórzy. Przerywana: prognoza z przedziałem 80%.',
  'cohorts.matrix': 'Wartość na klienta według kohorty i wieku',
  'cohorts.matrix.says':
    'Czytaj w dół kolumny, by porównać kohorty w równym wieku. Szare liczby są niepełne: nie każdy klient jest już tak dawny.',
  'cohorts.age': 'Wiek w miesiącach',
  'cohorts.months-of-age': 'Miesiące od pierwszego zamówienia',
  'cohorts.per-customer': 'Pieniądze na klienta',
  'cohorts.cohort': 'Kohorta',
  'cohorts.group': 'Grupa',
  'cohorts.dimension': 'Porównaj według',
  'cohorts.dimension.cohort': 'pierwszego zamówienia',
  'cohorts.dimension.channel': 'kanału',
  'cohorts.pooled': 'Wartość na klienta w równym wieku, według: {dimension}',
  'cohorts.pooled.says': 'Wszyscy klienci grupy, niezależnie od kohorty, według miesięcy wieku.',
  'cohorts.others': 'inne',
  'cohorts.unnamed': 'nie podano',
  'cohorts.expected': 'Jeszcze oczekiwane',
  'cohorts.active': 'Aktywni',
  'cohorts.forecast': 'prognoza',
  'cohorts.totals': 'Kohorty w sumie',
  'cohorts.show': 'Pokaż',
};
