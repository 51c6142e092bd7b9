import type { cohorts as en } from '../en/cohorts.ts';

export const cohorts: Record<keyof typeof en, string> = {
  'cohorts.title': 'Kohorty',
  'cohorts.asks': 'Czy nowi klienci są lepsi niż dawni?',
  'cohorts.answer':
    'Po {months} {months, plural, one {miesiącu} few {miesiącach} many {miesiącach} other {miesiącach}} kohorta {last} wydała {lastMoney} na klienta; kohorta sprzed roku, {first}, w tym samym wieku {firstMoney} ({change}).',
  'cohorts.answer.neighbour':
    'Po {months} {months, plural, one {miesiącu} few {miesiącach} many {miesiącach} other {miesiącach}} kohorta {last} wydała {lastMoney} na klienta; pierwsza kohorta, {first}, w tym samym wieku {firstMoney} ({change}).',
  'cohorts.answer.one':
    'Na razie jest tylko jedna kohorta, {cohort}; do porównania potrzebna jest druga w tym samym wieku.',
  'cohorts.empty': 'Gdy klienci z więcej niż jednego okresu osiągną wspólny wiek, zobaczysz tu ich porównanie.',
  'cohorts.curves': 'Wartość klienta w tym samym wieku',
  'cohorts.curves.says':
    'Narastająco, według miesięcy od pierwszego zamówienia. Linia ciągła: wiek, który osiągnęli wszyscy klienci kohorty. Szara: tylko niektórzy. Przerywana: prognoza z przedziałem 80%.',
  'cohorts.matrix': 'Wartość klienta według kohorty i wieku',
  'cohorts.matrix.says':
    'Czytaj w dół kolumny, aby porównać kohorty w tym samym wieku. Szare liczby są niepełne: nie wszyscy klienci osiągnęli ten wiek.',
  'cohorts.age': 'Miesiące od pierwszego zamówienia',
  'cohorts.months-of-age': 'Miesiące od pierwszego zamówienia',
  'cohorts.per-customer': 'Przychód na klienta',
  'cohorts.cohort': 'Kohorta',
  'cohorts.group': 'Grupa',
  'cohorts.dimension': 'Porównaj według',
  'cohorts.dimension.cohort': 'pierwszego zamówienia',
  'cohorts.dimension.channel': 'kanału',
  'cohorts.pooled': 'Wartość klienta w tym samym wieku, według: {dimension}',
  'cohorts.pooled.says': 'Wszyscy klienci grupy, niezależnie od kohorty, według miesięcy od pierwszego zamówienia.',
  'cohorts.others': 'inne',
  'cohorts.unnamed': 'nie podano',
  'cohorts.expected': 'Prognoza',
  'cohorts.active': 'Aktywni',
  'cohorts.forecast': 'prognoza',
  'cohorts.totals': 'Sumy kohort',
  'cohorts.show': 'Pokaż',
};
