import type { budget as en } from '../en/budget.ts';

export const budget: Record<keyof typeof en, string> = {
  'budget.title': 'Zatrzymać czy pozyskać',
  'budget.asks': 'Pozyskiwać nowych klientów czy zatrzymać obecnych?',
  'budget.answer.orders': 'To zamówienia bez kwot: żadnej strony nie da się policzyć.',
  'budget.answer.stay': 'Nikt nie musi odchodzić albo użyta metoda tego nie widzi: nie ma kogo zatrzymać ofertą.',
  'budget.answer.few':
    'Mniej niż {least} klientów może odchodzić albo jest nowych dość długo: za mało, by ważyć jedno z drugim.',
  'budget.answer.unsaid':
    'Nic nie mówi, ile kosztuje nowy klient. Wypełni to plik wydatków (data, kanał, koszt) albo --cac KWOTA.',
  'budget.answer':
    'Z {budget} na {days} dni najlepiej przeznaczyć {share} ({keeping}) na zatrzymanie klientów ({offered}): całość przyniesie wtedy {brings} ({low} do {high}), a sami nowi klienci {alone}.',
  'budget.answer.no-interval':
    'Z {budget} na {days} dni najlepiej przeznaczyć {share} ({keeping}) na zatrzymanie klientów ({offered}): całość przyniesie wtedy {brings}, a sami nowi klienci {alone}.',
  'budget.answer.new':
    'Z {budget} na {days} dni wszystko najlepiej przeznaczyć na nowych klientów, którzy przyniosą {alone}: oferta dla tych, którzy mogą odchodzić, przynosi mniej, niż kosztuje.',
  'budget.assumed':
    'Przyjęto, a trzeba zmierzyć: oferta kosztuje {contact} i zatrzymuje {effect} odchodzących, najpierw tych z największą kwotą zagrożoną. Nowy klient kosztuje {cac} przy {newcomers}, którzy przychodzą w tym czasie, następny {next} tego, i przynosi {brings}; z przychodu zostaje {margin}. Inne wartości: --budget, --cac, --next, --effect, --margin, --contact.',
  'budget.test':
    'Jak się upewnić: przesunąć dziesiątą część budżetu na jeden kwartał, połowę zatrzymywanych pominąć losowo i zobaczyć w księdze, co przyszło. Przedział jest przedziałem prognozy; nie obejmuje założeń.',
  'budget.splits': 'Co przynosi {budget}, według części na zatrzymanie',
  'budget.splits.says':
    'Każda następna oferta trafia do kogoś z mniejszą kwotą zagrożoną, a każdy następny nowy klient kosztuje więcej: najlepsza część leży tam, gdzie następna kwota przynosi po obu stronach tyle samo.',
  'budget.share': 'Część na zatrzymanie',
  'budget.on-keeping': 'Na zatrzymanie',
  'budget.offered': 'Oferty',
  'budget.saved': 'Uratowane',
  'budget.on-new': 'Na nowych',
  'budget.new': 'Nowi klienci',
  'budget.by-new': 'Od nowych',
  'budget.brings': 'Przynosi',
  'report.option.budget': 'ile wydać w horyzoncie (domyślnie: ile dziś kosztują nowi klienci)',
  'report.option.next': 'ile kosztuje następny nowy klient, w procentach średniego (domyślnie: 150)',
};
