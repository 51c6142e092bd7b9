/** The page that takes files: what was recognised, and how it is corrected. */
export const bring = {
  'bring.more': 'Dodaj pliki',
  'bring.more.why':
    'Koszty towarów, wydatki na reklamę, zgłoszenia serwisowe, dane o osobach, więcej zamówień, subskrypcje: dodane tutaj, zostaną odczytane razem z tymi.',
  'bring.unused':
    '{n} {n, plural, one {kolumna nie jest używana} few {kolumny nie są używane} many {kolumn nie jest używanych} other {kolumn nie jest używanych}}',
  'bring.not-used': 'nieużywana',
  'bring.samples': 'Wartości',
  'bring.blank': 'puste w pierwszych wierszach',
  'bring.role-of': 'Za co uznano kolumnę {column}',
  'bring.recognised-itself': 'jak rozpoznano',
  'bring.as-recognised': 'Cofnij wszystkie poprawki',
  'bring.dmy': 'dzień, miesiąc, rok',
  'bring.mdy': 'miesiąc, dzień, rok',
  'bring.ymd': 'rok, miesiąc, dzień',
  'bring.become': 'Co się z nimi stanie',
  'bring.of-all-files': 'Wszystkie pliki zamówień',
  'bring.all-rows': 'wszystkie wiersze plików',
  'bring.subscriptions': 'wiersze: {rows} → subskrypcje: {subscriptions}, klienci: {customers}, waluta: {currency}',
  'bring.progress': 'Gotowe kroki: {over} z {all}',
  'bring.before-start':
    'Poniżej widać, kolumna po kolumnie, co rozpoznano. Jeśli coś się nie zgadza, najpierw popraw to tam.',
  'bring.ends.usual': 'zwykle: koniec opłaconego okresu',
  'bring.ends.as-before': 'jak w poprzedniej analizie',
} as const;
