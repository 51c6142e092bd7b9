/** Co się dzieje z wariantem, który wygrał wartością życiową: szkic dla wszystkich, którym wolno go pokazać. */
export const promotion = {
  'standing.wins': 'Podnosi wartość życiową.',
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
  'live.promote.which': 'Wdróż wariant „{variant}” miejsca „{slot}”',
  'live.promote.title': 'Co można z tym zrobić',
  'live.promote.why':
    'Wdrożony wariant trafia do szkicu dla wszystkich, którym wolno go pokazać, prócz grupy kontrolnej i 2% na każdy inny wariant. Szkicu nikt nie widzi, dopóki ktoś go nie opublikuje.',
  'live.promote.made':
    'Wersję {version} zapisano jako szkic, w którym „{variant}” widzą wszyscy, którym wolno go pokazać. Żaden odwiedzający nie widzi szkicu.',
  'live.promote.look': 'Zobacz szkic',
  'studio.draft.drop': 'Odrzuć zapisany szkic',
  'studio.draft.dropped': 'Zapisanego szkicu już nie ma.',
  'failure.promotion-refused': 'nie wdrożono wariantu „{variant}” miejsca „{slot}”: {why}',
  'failure.promotion-refused.remedy': 'Odczyt strony pokazuje, co zrobił każdy wariant.',
  'failure.promotion-refused.draft': 'strona „{experience}” ma już szkic, zapisany {day}',
  'failure.promotion-refused.draft.remedy': 'Najpierw opublikuj go albo odrzuć.',
} as const;
