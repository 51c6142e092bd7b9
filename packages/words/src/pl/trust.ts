import type { trust as en } from '../en/trust.ts';

export const trust: Record<keyof typeof en, string> = {
  'trust.title': 'Czy można temu ufać',
  'trust.asks': 'Co by to powiedziało w przeszłości, a co się stało?',
  'trust.answer':
    'W ostatnich {cutOffs} {cutOffs, plural, one {okresie} few {okresach} many {okresach} other {okresach}} po {days} {days, plural, one {dniu} few {dni} many {dni} other {dni}} prognoza różniła się średnio o {miss} od wyniku, który zmieścił się w przedziale 80% w {within} z {cutOffs}.',
  'trust.answer.baseline':
    'Średni błąd na klienta to {error}; przedłużenie dotychczasowego tempa pomyliłoby się o {naive}.',
  'trust.answer.missing': 'Nie ma testu wstecznego.',
  'trust.missing': 'Nie ma testu wstecznego',
  'trust.missing.do':
    'Aby sprawdzić prognozę, trzeba przeciąć przeszłość: przed cięciem klienci, którzy już wracali, a po nim czas do porównania. Około roku zamówień, w tym ze sto powtórnych, to dobry początek.',
  'trust.tracking': 'Powiedziane i rzeczywiste, tydzień po tygodniu',
  'trust.tracking.says':
    'Na lewo od linii to, co model widział. Na prawo, linią przerywaną, czego oczekiwał od tych samych klientów, i linia tego, co przyszło.',
  'trust.tracking.missing':
    'Tę analizę zrobiła wersja, która nie zapisywała przebiegu prognoz. Powtórz badanie, aby go zobaczyć.',
  'trust.cut-off': 'Cięcie',
  'trust.cut-offs':
    '{cutOffs} {cutOffs, plural, one {cięcie} few {cięcia} many {cięć} other {cięcia}}, od {from} do {to}',
  'trust.cut-offs.one': '{cutOffs} cięcie, {from}',
  'trust.each': 'po {days} {days, plural, one {dniu} few {dni} many {dni} other {dni}}',
  'trust.per-customer.money': 'Pieniądze na klienta',
  'trust.per-customer.orders': 'Zamówienia na klienta',
  'trust.days': 'Dni od cięcia',
  'trust.totals': 'Dawne sumy, powiedziane i rzeczywiste',
  'trust.forecast-median': 'Powiedziano (mediana)',
  'trust.actual': 'Stało się',
  'trust.miss': 'Pomyłka',
  'trust.within': 'W przedziale 80%',
  'trust.until': 'Do',
  'trust.yes': 'tak',
  'trust.no': 'nie',
  'trust.deciles': 'Czy dobrzy są dobrzy? Dziesiąte części według prognozy',
  'trust.deciles.says':
    'Klienci w dziesięciu równych grupach, najpierw ci z najwyższą prognozą, i to, co każda grupa potem przyniosła.',
  'trust.decile': 'Dziesiąta część',
  'trust.predicted': 'Prognoza na klienta',
  'trust.actual-per-customer': 'Wynik na klienta',
  'trust.coverage': 'Czy przedziały są uczciwe?',
  'trust.coverage.says':
    'Tam, gdzie {level} klientów miało pozostać poniżej wartości, tylu pozostało. Na przekątnej przedziały są tak szerokie, jak powinny.',
  'trust.level': 'Zapowiedziany udział',
  'trust.share': 'Rzeczywisty udział',
  'trust.errors': 'Obok prostych reguł i innych modeli',
  'trust.errors.says':
    'Strata (pomyłki, grupy i kolejność klientów w jednej liczbie) względem „dotychczasowe tempo trwa” (linia przy 1): im bardziej w lewo, tym lepiej. Użyta metoda jest wypełniona.',
  'trust.method': 'Metoda',
  'trust.used': 'użyta',
  'trust.loss': 'Strata',
  'trust.mae': 'Średni błąd',
  'trust.bias': 'Odchylenie sumy',
  'trust.rank': 'Korelacja rang',
  'trust.gini': 'Gini',
  'trust.decile-error': 'Błąd dziesiątych części',
  'method.zero': 'Nikt nie wraca',
  'method.past-rate': 'Dotychczasowe tempo trwa',
  'method.same-length-past': 'Tak jak w poprzednim okresie',
};
