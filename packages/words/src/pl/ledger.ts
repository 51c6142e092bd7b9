import type { ledger as en } from '../en/ledger.ts';

export const ledger: Record<keyof typeof en, string> = {
  'ledger.title': 'Rejestr prognoz',
  'ledger.asks': 'Co wtedy prognozowano i co się od tego czasu stało?',
  'ledger.answer.none':
    'Żadnej wcześniejszej prognozy nie obserwowano jeszcze przez 28 dni. Ta jest zapisana: przeanalizuj nowsze zamówienia w tym samym obszarze roboczym, a stanie tu obok tego, co się wydarzyło.',
  'ledger.answer.few': 'Prognozy dotyczą mniej niż 30 klientów: to za mało, by oceniać.',
  'ledger.answer.over':
    'Prognozy, których czas minął: {n}. Wynik mieścił się w przedziale 80% w {within80} z nich, w przedziale 95% w {within95}; zwykle myliły się o około {miss}.',
  'ledger.answer.within':
    'Analiza {run} (stan na {date}, klientów: {n}) przewidywała do dziś, po {days} dniach, {forecast} (przedział 80%: od {low} do {high}); przyszło {happened}: w przedziale.',
  'ledger.answer.outside':
    'Analiza {run} (stan na {date}, klientów: {n}) przewidywała do dziś, po {days} dniach, {forecast} (przedział 80%: od {low} do {high}); przyszło {happened}: poza przedziałem.',
  'ledger.corrected':
    'Część historii od tego czasu poprawiono: tamtejsi klienci są dziś inni, więc i to, co przynieśli.',
  'ledger.other-terms': 'Pominięto wcześniejsze analizy w innej walucie lub na innej podstawie: {n}.',
  'ledger.forecasts': 'Wcześniejsze prognozy a wykonanie',
  'ledger.forecasts.says':
    'Dotyczy klientów, których znała każda analiza. „Do dziś” to część prognozy przypadająca na dni, które minęły; przed upływem czterech tygodni nic się nie ocenia.',
  'ledger.until': 'Do',
  'ledger.method': 'Metoda',
  'ledger.costs': 'Koszty (odcisk cyfrowy)',
  'ledger.customers-now': 'Tamtejszych dziś',
  'ledger.forecast': 'Prognoza',
  'ledger.days': 'Dni',
  'ledger.so-far': 'Do dziś',
  'ledger.happened': 'Wynik',
  'ledger.difference': 'Różnica',
  'ledger.within80': 'W 80%',
  'ledger.within95': 'W 95%',
  'ledger.over': 'Zakończona',
};
