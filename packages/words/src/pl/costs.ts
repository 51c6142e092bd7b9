import type { costs as en } from '../en/costs.ts';

/** Costs: what files of costs hold, what is set, and what goes wrong with them. */
export const costs: Record<keyof typeof en, string> = {
  'costs.reason.total': 'sumy innych wierszy',
  'costs.reason.notice': 'uwagi pod tabelą',
  'costs.reason.no-amount': 'bez kwoty',
  'costs.reason.unreadable-amount': 'kwota nie do odczytania',
  'costs.reason.no-day': 'bez daty',
  'costs.reason.unreadable-day': 'data nie do odczytania',
  'costs.reason.no-product': 'bez produktu',
  'costs.reason.no-cost': 'produkty bez kosztu',
  'costs.reason.no-customer': 'bez klienta',
  'note.costs-total-agrees': 'własna suma pliku, {total}, zgadza się',
  'note.costs-total-larger':
    'własna suma pliku „{label}” to {total}, o {difference} więcej niż jego wiersze ({sum}): obejmuje wydatki bez własnego wiersza, na przykład usunięte kampanie',
  'note.costs-total-smaller':
    'własna suma pliku „{label}” to {total}, o {difference} mniej niż jego wiersze ({sum}): sprawdź, czy jakieś wiersze się nie powtarzają',
  'note.costs-spread': 'wiersze obejmujące do {days} dni rozłożono równo na ich dni',
  'note.costs-decimal-guessed':
    'nic w pliku nie wskazuje, czy trzy cyfry po znaku to tysiące, czy ułamek: w wydatkach przyjęto tysiące, w cenach zwyczaj języka nagłówka',
  'note.costs-currency-assumed': 'plik nie podaje waluty: przyjęto walutę zamówień',
  'note.costs-product-twice':
    '{products} {products, plural, one {produkt ma} few {produkty mają} many {produktów ma} other {produktu ma}} dwa koszty od tego samego dnia; liczy się ostatni w pliku',
  'note.costs-product-free':
    '{products} {products, plural, one {produkt ma koszt 0 i liczy się jako darmowy} few {produkty mają koszt 0 i liczą się jako darmowe} many {produktów ma koszt 0 i liczy się jako darmowe} other {produktu ma koszt 0 i liczy się jako darmowe}}',
  'failure.costs-unreadable': '{file} nie jest plikiem kosztów: jego nagłówek nie nazywa żadnego z nich',
  'failure.costs-unreadable.remedy':
    'Wydatki na pozyskanie mają dzień, kanał lub kampanię i wydaną kwotę; koszty towarów mają produkt (sku, nazwę lub kategorię) i jego koszt; zgłoszenia mają klienta, dzień i minuty. Zapisz plik jako CSV, TSV lub Excel z takimi nagłówkami.',
  'failure.costs-unreadable.day-order': '{file}: daty można odczytać od dnia albo od miesiąca ({example})',
  'failure.costs-unreadable.day-order.remedy':
    'Dodaj date-order: dmy lub date-order: mdy przy tym pliku w ustawieniach kosztów albo zapisz daty jak 2025-12-31.',
  'failure.costs-unreadable.without-days.google':
    '{file} nie ma dni: jednej sumy za cały okres nie da się zestawić z klientami miesiąca',
  'failure.costs-unreadable.without-days.google.remedy':
    'W Google Ads otwórz raport, dodaj segment Czas > Dzień (lub kolumnę Dzień) i pobierz go ponownie.',
  'failure.costs-unreadable.without-days.meta':
    '{file} nie ma dni: jednej sumy za cały okres nie da się zestawić z klientami miesiąca',
  'failure.costs-unreadable.without-days.meta.remedy':
    'W Menedżerze reklam Meta wybierz Zestawienie > Według czasu > Dzień i wyeksportuj tabelę ponownie.',
  'failure.costs-unreadable.without-days.microsoft':
    '{file} nie ma dni: jednej sumy za cały okres nie da się zestawić z klientami miesiąca',
  'failure.costs-unreadable.without-days.microsoft.remedy':
    'W Microsoft Advertising ustaw jednostkę czasu raportu na Dzień i pobierz go ponownie.',
  'failure.costs-unreadable.without-days.other':
    '{file} nie ma kolumny dni: jednej sumy za cały okres nie da się zestawić z klientami miesiąca',
  'failure.costs-unreadable.without-days.other.remedy':
    'Wyeksportuj raport z podziałem na dni (wystarczą tygodnie lub miesiące), z kolumną taką jak data.',
  'failure.costs-unreadable.long-period.google':
    '{file}, wiersz {row}: jednej sumy za {days} dni ({from} – {to}) nie da się zestawić z klientami miesiąca',
  'failure.costs-unreadable.long-period.google.remedy':
    'W Google Ads otwórz raport, dodaj segment Czas > Dzień (lub kolumnę Dzień) i pobierz go ponownie.',
  'failure.costs-unreadable.long-period.meta':
    '{file}, wiersz {row}: jednej sumy za {days} dni ({from} – {to}) nie da się zestawić z klientami miesiąca',
  'failure.costs-unreadable.long-period.meta.remedy':
    'W Menedżerze reklam Meta wybierz Zestawienie > Według czasu > Dzień i wyeksportuj tabelę ponownie.',
  'failure.costs-unreadable.long-period.microsoft':
    '{file}, wiersz {row}: jednej sumy za {days} dni ({from} – {to}) nie da się zestawić z klientami miesiąca',
  'failure.costs-unreadable.long-period.microsoft.remedy':
    'W Microsoft Advertising ustaw jednostkę czasu raportu na Dzień i pobierz go ponownie.',
  'failure.costs-unreadable.long-period.other':
    '{file}, wiersz {row}: jednej sumy za {days} dni ({from} – {to}) nie da się zestawić z klientami miesiąca',
  'failure.costs-unreadable.long-period.other.remedy':
    'Wyeksportuj raport z podziałem na dni; wystarczą wiersze tygodnia lub miesiąca.',
};
