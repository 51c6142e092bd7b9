import type { levers as en } from '../en/levers.ts';

export const levers: Record<keyof typeof en, string> = {
  'levers.title': 'Dźwignie',
  'levers.asks': 'Ile byłoby warto coś zmienić?',
  'levers.answer':
    'Najwięcej zmienia {lever}: poprawa o {change} jest warta {gain} (przedział 80%: od {low} do {high}), licząc {n} dzisiejszych klientów i około {fresh} nowych miesięcznie.',
  'levers.answer.flow': 'Ostatnio w ciągu 91 dni: nowych {fresh}, powróciło {back}, odeszło {lost}; zamówiło {n}.',
  'levers.answer.none':
    'Za mało klientów albo analiza nie zachowała toku przyszłości: potrzeba co najmniej {least}; przeanalizuj ponownie.',
  'levers.answer.nothing': 'Żadna dźwignia niczego nie zmienia: od klientów nic więcej się nie oczekuje.',
  'levers.how':
    'Co by wynikło, gdyby od teraz tylko to było inne. Jak do tego dojść i ile to kosztuje, to inne pytanie: każdą zmianę najpierw wypróbuj na części klientów.',
  'levers.kept': 'Z każdej jednostki przychodu zostaje {kept} ({basis}).',
  'levers.kept.none':
    'Koszty nie są znane, więc cały przychód liczy się jako zachowany: --margin mówi, ile zostaje, albo plik kosztów.',
  'levers.cac': 'Nowy klient kosztuje {cac}.',
  'levers.cac.none':
    'Koszt nowego klienta nie jest znany: --cac go poda, albo plik wydatków (perennial run orders.csv spend.csv).',
  'levers.table': 'Każda dźwignia zmieniona o {change}',
  'levers.table.says':
    'Jak jest: kapitał klientów {equity}, nowy klient {newcomer} (n = {n}), około {fresh} nowych miesięcznie. Zysk to przyrost kapitału klientów i nowych klientów horyzontu po odjęciu ich kosztu. Niższy CAC i niższe dyskonto są lepsze.',
  'levers.lever': 'Dźwignia',
  'levers.lever.frequency': 'częstość zamówień',
  'levers.lever.order-value': 'wartość zamówienia',
  'levers.lever.lifetime': 'czas pozostania klientów',
  'levers.lever.margin': 'marża',
  'levers.lever.cac': 'CAC',
  'levers.lever.discount': 'stopa dyskontowa',
  'levers.gain': 'Gdy lepiej',
  'levers.loss': 'Gdy gorzej',
  'levers.equity': 'Kapitał, gdy lepiej',
  'levers.horizon': 'Horyzont, gdy lepiej',
  'levers.newcomer': 'Nowy klient, gdy lepiej',
  'levers.plans': 'Plany, za {days} dni',
  'levers.plans.revenue':
    'W przychodzie. Nowi klienci przychodzą jak w ostatnich {days} dniach albo jak mówi plan, przez cały rok; sezon dzisiejszych klientów jest uwzględniony.',
  'levers.plans.profit':
    'W tym, co zostaje po kosztach i pozyskaniu. Nowi klienci przychodzą jak w ostatnich {days} dniach albo jak mówi plan, przez cały rok; sezon dzisiejszych klientów jest uwzględniony.',
  'levers.plans.kept':
    'W tym, co zostaje z przychodu; koszt nowego klienta nie jest znany i nie jest odjęty. Nowi klienci przychodzą jak w ostatnich {days} dniach albo jak mówi plan, przez cały rok; sezon dzisiejszych klientów jest uwzględniony.',
  'levers.plans.acquired':
    'W przychodzie po odjęciu kosztu nowych klientów; inne koszty nie są znane. Nowi klienci przychodzą jak w ostatnich {days} dniach albo jak mówi plan, przez cały rok; sezon dzisiejszych klientów jest uwzględniony.',
  'levers.trade-off':
    'Przychód i zysk wymagają różnych planów: największy przychód daje „{bringing}”, najwięcej po kosztach zostawia „{leaving}”. Pierwszy przynosi o {more} więcej przychodu, a zostawia o {less} mniej; kapitał klientów na koniec to {equity} zamiast {other}.',
  'levers.plan': 'Plan',
  'levers.plan.none': 'bez nowych klientów',
  'levers.plan.as-now': 'jak teraz',
  'levers.plan.acquire': '{change} więcej nowych',
  'levers.plan.keep': 'zostają {change} dłużej',
  'levers.plan.both': 'jedno i drugie',
  'levers.plan.both.said': '{change} więcej nowych, którzy zostają {change} dłużej',
  'levers.new': 'Nowi mies.',
  'levers.money.revenue': 'Przychód',
  'levers.money.profit': 'Zysk',
  'levers.money.kept': 'Zostaje z przychodu',
  'levers.money.acquired': 'Przychód po CAC',
  'levers.active': 'Wtedy aktywni',
  'levers.active.today': 'Z dzisiejszych',
  'levers.equity.end': 'Kapitał wtedy',
  'levers.flow': 'Klienci, którzy przyszli i odeszli',
  'levers.move': 'Przesuń dźwignie',
  'levers.outcome': 'Co z tego wynika',
  'levers.is-now': 'Jak jest',
  'levers.would-be': 'Wtedy',
  'levers.new-factor': 'nowi klienci',
  'levers.chart': 'Zysk i strata',
  'levers.figure': 'Wielkość',
  'levers.payback': 'Zwrot, miesiące',
  'levers.newcomer.now': 'Nowy klient',
  'levers.horizon.now': 'W horyzoncie',
  'report.option.change': 'o ile procent przesunąć dźwignie (domyślnie 10)',
  'report.option.for': 'w czym liczyć plany',
};
