/** Co się dzieje z wariantem, który wygrał wartością życiową: wersja robocza dla wszystkich, którym wolno go pokazać. */
export const promotion = {
  'standing.wins': 'Podnosi wartość życiową.',
  'standing.too-early':
    'Podnosi wartość życiową, ale pierwsza osoba zobaczyła go niecałe siedem dni temu: poczekaj, aż minie każdy dzień tygodnia.',
  'standing.promoted':
    'Widzą go już wszyscy, którym wolno go pokazać, prócz grupy kontrolnej i tych, którzy dla nauki widzą inny wariant.',
  'standing.default': 'To wariant domyślny, który widzi też grupa kontrolna.',
  'standing.sample-ratio': 'Wielkości grup nie tłumaczy przypadek. Najpierw trzeba ustalić, gdzie brakuje osób.',
  'standing.few-people':
    'Mniej niż 30 osób widziało ten wariant albo mogło go zobaczyć w grupie kontrolnej. Trzeba poczekać na kolejne.',
  'standing.not-by-chance':
    'O tym, kto go widział, nie decydował przypadek z tym samym udziałem dla wszystkich. Podziel odwiedzających według stałych udziałów.',
  'standing.converts-but-loses': 'Wygrywa konwersją, a traci na wartości życiowej.',
  'standing.no-run':
    'Żadna analiza nie prognozuje, więc znany jest tylko dotychczasowy przychód. Najpierw uruchom analizę.',
  'standing.no-win':
    'Test randomizacyjny nie wykazuje, że podnosi wartość życiową, na poziomie 5% dla wszystkich wariantów strony razem.',
  'standing.beaten': 'Inny wariant tego samego miejsca przynosi większą wartość życiową.',
  'standing.guardrail': 'Zwiększa częstość zwrotów, reklamacji, żalu po zakupie albo wypisań.',
  'live.promote': 'Wdróż',
  'live.promote.reason': 'Dlaczego wdraża się go przed upływem tygodnia; bez nazwisk, zostaje to w dzienniku audytu',
  'live.promote.early': 'Wdróż mimo to',
  'live.promote.which': 'Wdróż wariant „{variant}” miejsca „{slot}”',
  'live.promote.title': 'Co można z tym zrobić',
  'live.promote.why':
    'Wdrożony wariant trafia do wersji roboczej dla wszystkich, którym wolno go pokazać, prócz grupy kontrolnej i 2% na każdy inny wariant. Wersji roboczej nikt nie widzi, dopóki ktoś jej nie opublikuje.',
  'live.promote.made':
    'Wersję {version} zapisano jako wersję roboczą, w której „{variant}” widzą wszyscy, którym wolno go pokazać. Żaden odwiedzający nie widzi wersji roboczej.',
  'live.promote.look': 'Zobacz wersję roboczą',
  'studio.draft.drop': 'Odrzuć zapisaną wersję roboczą',
  'studio.draft.dropped': 'Zapisanej wersji roboczej już nie ma.',
  'failure.promotion-refused': 'nie wdrożono wariantu „{variant}” miejsca „{slot}”: {why}',
  'failure.promotion-refused.remedy': 'Wyniki strony pokazują, co zrobił każdy wariant.',
  'failure.promotion-refused.draft': 'strona „{experience}” ma już wersję roboczą, zapisaną {day}',
  'failure.promotion-refused.draft.remedy': 'Najpierw opublikuj go albo odrzuć.',
  'failure.promotion-refused.segment': 'dla tego segmentu nie zaproponowano testu wariantu „{variant}”',
  'failure.promotion-refused.segment.remedy': 'Zapytaj ponownie, które segmenty są proponowane.',
  'similar.title': 'Segmenty podobne do tego, w którym wygrał wariant „{variant}”',
  'similar.own': '„{variant}” jest dla części odwiedzających: {segment} (n {n}).',
  'similar.segment': 'Segment',
  'similar.people': 'Osoby dotąd',
  'similar.month': 'Nowe na miesiąc',
  'similar.distance': 'Odległość w całej reszcie',
  'similar.distance.why':
    'Odległość: jak daleko od siebie leżą średnie i udziały tego, co wiadomo o osobach, w odchyleniach standardowych wszystkich odwiedzających, bez tego, co czyni przypadek; średnia kwadratowa po wszystkim prócz tego, co wyznacza segment. Do 0,5 osoby uznaje się za podobne.',
  'similar.most': 'Najdalej w',
  'similar.test': 'Przygotuj tam test',
  'similar.test.which': 'Przygotuj tam test: {segment}',
  'similar.made':
    'Wersję {version} zapisano jako wersję roboczą, w której „{variant}” widzi połowa osób tego segmentu, obok wariantu domyślnego i grupy kontrolnej. Żaden odwiedzający nie widzi wersji roboczej.',
  'similar.finding.found':
    'To, co stwierdzono w jednym segmencie, nie musi zachodzić w innym. Najpierw przetestuj go tam obok grupy kontrolnej.',
  'similar.finding.everybody':
    'Wariant jest dla wszystkich: nie ma innego segmentu, w którym można by go przetestować.',
  'similar.finding.not-won': 'Wariant nie wygrał: nie ma jeszcze czego testować gdzie indziej.',
  'similar.finding.too-short':
    'Strona decyduje od mniej niż tygodnia: to za krótko, by powiedzieć, ile osób na miesiąc ma segment.',
  'similar.finding.no-neighbour':
    'Nie wiadomo o nikim, kto byłby obok tego segmentu pod względem wartości, wrażliwości na cenę, etapu, potrzeby, urządzenia, źródła lub regionu, a nie jest już w teście.',
  'similar.finding.too-few':
    'Każdy sąsiedni segment albo sam ten segment ma mniej niż 30 osób: nic nie jest proponowane.',
  'similar.finding.none-near': 'Osoby z sąsiednich segmentów zbyt się różnią od osób z tego: nic nie jest proponowane.',
  'similar.dimension.value': 'oczekiwana wartość',
  'similar.dimension.priceSensitivity': 'wrażliwość na cenę',
  'similar.dimension.stage': 'etap',
  'similar.dimension.needs': 'potrzeby',
  'similar.dimension.device': 'urządzenie',
  'similar.dimension.source': 'źródło',
  'similar.dimension.region': 'region',
  'live.stages': 'Według etapu z chwili pierwszej decyzji',
  'live.stages.before-after': 'Prognoza wtedy i teraz',
  'live.stages.then-now': '{before}, teraz {after} (n {n})',
  'live.stages.few': 'mniej niż 30 osób w grupie',
  'live.stages.found': '{difference} *',
  'live.stages.why':
    'To, co zrobiła strona, to różnica między osobami, które widziały spersonalizowaną stronę, a grupą kontrolną z tego samego etapu. Zestawienie prognozy z chwili, gdy strona pierwszy raz dla nich decydowała, z dzisiejszą prognozą dla tych samych osób samo niczego nie dowodzi: zmieniają ją też sezon, skład osób i to, kto był wtedy akurat wysoko lub nisko, co widać po grupie kontrolnej, której nic nie pokazano. Przedział jednego etapu spośród wielu też nie jest dowodem: różnica jest wykazana tylko tam, gdzie stoi *, na poziomie 5% dla wszystkich etapów razem.',
} as const;
