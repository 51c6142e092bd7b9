import type { onPage as en } from '../en/on-page.ts';

export const onPage: Record<keyof typeof en, string> = {
  'accounts.answer.unsaid':
    'Nic nie mówi, którzy z {n} klientów należą do jednej firmy. Można połączyć tych z adresami e-mail jednej domeny albo podać kolumnę z nazwą firmy: nagłówki takie jak „Firma”, „Nazwa firmy” czy „Billing Company” są rozpoznawane.',
  'channels.answer.none':
    'Zamówienia nie mówią, skąd przyszli klienci: kolumna z kanałem każdego zamówienia pokaże to tutaj.',
  'channels.costs':
    'Nie wiadomo tu, ile kosztują klienci. Plik wydatków według miesięcy i kanałów doda koszt klienta, marżę pierwszego zamówienia, wartość do kosztu, miesiące do zwrotu, górną granicę wydatku i złe wydatki.',
  'equity.answer.none':
    'Bez dyskonta to, co klienci przyniosą w całej przyszłości, nie ma skończonej wartości: potrzebna jest stopa dyskontowa.',
  'first-orders.lines':
    'Zamówienia nie mówią nic o produktach ani kategoriach, więc ich nie porównano: powiedziałby to eksport z wierszem na każdy produkt.',
  'levers.kept.none':
    'Koszty nie są znane, więc cały przychód liczy się jako zachowany: ile zostaje, powie marża albo plik kosztów.',
  'levers.cac.none': 'Koszt nowego klienta nie jest znany: poda go plik wydatków.',
  'people.answer.none':
    'Zamówienia nie mówią, kim są klienci. Kolumna o nich, na przykład kanał, pokaże to tutaj, w grupach po co najmniej {least} klientów.',
  'profit.files':
    'Stopa marży wystarcza do marży brutto. Koszty towarów, opłaty za płatności, wysyłka, obsługa, promocje, wydatki na pozyskanie i koszty pośrednie dają resztę.',
  'profit.unmatched.do': 'Podaj, za które kanały zamówień stoi kanał wydatków, albo sprawdź daty.',
  'segments.answer.unsaved': 'Nie zapisano jeszcze żadnego segmentu.',
  'segments.broken': 'Nie można odczytać reguły segmentu {name}.',
  'note.costs-goods-unknown':
    '{lines} z tych wierszy nie ma też marży: koszt towarów ich zamówień nie jest znany i nie przyjęto 0',
  'warning.fit-verdict':
    'Te dane nie wyznaczają wszystkich parametrów modelu {model}: to, co na nich się opiera, na przykład kto odszedł, jest mniej pewne. Szczegóły są w części „Założenia i metoda”.',
  'referrals.answer.unsaid':
    'Nic nie mówi, którzy z {n} klientów są z polecenia i czyjego. Wypełni to kolumna z identyfikatorem klienta, który polecił, w zamówieniach albo w pliku osób: nagłówki takie jak „Polecony przez”, „Polecający”, „Referred by” czy „Referrer” są rozpoznawane; inny zmień na jeden z nich.',
  'referrals.credit':
    '{part} tego, co przynoszą klienci z polecenia, liczy się temu, kto ich polecił, a im samym o tyle mniej: nic nie liczy się dwa razy.',
  'loyalty.assumed':
    'Przyjęto, a trzeba zmierzyć: członkowie dostają z powrotem {reward} wydatków, {redeemed} nagród jest odbieranych, wydają za to o {lift} więcej, a z przychodu zostaje {margin}. Przedział jest przedziałem prognozy; nie obejmuje tego, czego nikt nie wie, czyli wzrostu.',
  'budget.assumed':
    'Przyjęto, a trzeba zmierzyć: oferta kosztuje {contact} i zatrzymuje {effect} odchodzących, najpierw tych z największą kwotą zagrożoną. Nowy klient kosztuje {cac} przy {newcomers}, którzy przychodzą w tym czasie, następny {next} tego, i przynosi {brings}; z przychodu zostaje {margin}.',
  'budget.answer.unsaid':
    'Nic nie mówi, ile kosztuje nowy klient; w {days} dni przychodzi ich {newcomers}. Wypełni to plik wydatków (data, kanał, koszt).',
};
