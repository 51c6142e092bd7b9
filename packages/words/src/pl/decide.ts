/** Decyzja o stronie dla odwiedzającego: co widzi i dlaczego, co jest nie tak w konfiguracji, oraz polecenie. */
export const decide = {
  'help.decide.types': 'wypisz miejsca i zdarzenia jako typy TypeScriptu dla klienta stron',
  'help.decide.example.types': 'typy dla programu sklepu',
  'decide.page': 'Strona „{experience}”, wersja {version}, dla {visitor}',
  'decide.shares':
    'Strona „{experience}”, wersja {version}: co {visitors, plural, one {widzi {visitors} taki odwiedzający} few {widzą {visitors} tacy odwiedzający} many {widzi {visitors} takich odwiedzających} other {widzi {visitors} takich odwiedzających}}',
  'decide.shown': 'pokazuje „{variant}” (widzi to {chance} takich odwiedzających)',
  'decide.barred': 'Nie „{variant}”: {reason}.',
  'decide.barred.condition': 'jego warunek nie jest spełniony',
  'decide.barred.price-sensitive': 'wymaga od razu większej kwoty, a dla tej osoby decyduje cena',
  'decide.barred.price-region': 'zmienia cenę, co nie jest włączone dla regionu tej osoby',
  'decide.barred.guardrail': 'zwiększa ryzyko czegoś niepożądanego ponad dozwolone',
  'decide.withholds': 'Niepokazane odwiedzającemu: {what}.',
  'decide.column.slot': 'Miejsce',
  'decide.column.variant': 'Wariant',
  'decide.column.visitors': 'Odwiedzający',
  'decide.column.share': 'Udział',
  'decision.switched-off': 'Wariant domyślny, ponieważ strona jest wyłączona.',
  'decision.no-consent': 'Wariant domyślny, ponieważ odwiedzający nie zgodził się na spersonalizowaną stronę.',
  'decision.not-yet': 'Wariant domyślny, ponieważ strona rusza {from}.',
  'decision.over': 'Wariant domyślny, ponieważ strona zakończyła się {until}.',
  'decision.control':
    'Wariant domyślny, ponieważ odwiedzający należy do grupy kontrolnej ({share} wszystkich), która pokazuje, ile strona wnosi.',
  'decision.remembered': 'Jak wcześniej: odwiedzający zachowuje wariant, który zobaczył jako pierwszy.',
  'decision.split': 'Według stałego podziału, niezależnie od osoby.',
  'decision.rule': 'Według reguły {number}, pierwszej spełnionej.',
  'decision.no-rule': 'Wariant domyślny, ponieważ żadna reguła nie jest spełniona.',
  'decision.tier': 'Oczekiwana wartość {value} sięga progu od {from}.',
  'decision.below-tiers': 'Wariant domyślny, ponieważ oczekiwana wartość {value} nie sięga żadnego progu.',
  'decision.no-value': 'Wariant domyślny, ponieważ nie wiadomo jeszcze, ile może przynieść ten odwiedzający.',
  'decision.gain': '„{variant}” ma najbardziej zmienić wartość życiową tego odwiedzającego, o {change}.',
  'decision.no-gain':
    'Wariant domyślny, ponieważ nic innego nie powinno podnieść wartości życiowej tego odwiedzającego.',
  'decision.thompson':
    '„{variant}” jest najprawdopodobniej najlepszy ({chance}); dotąd przyniósł {mean} na odwiedzającego.',
  'decision.too-few':
    'Wszystkie jednakowo, dopóki każdy wariant nie zostanie pokazany {people, plural, one {{people} odwiedzającemu} few {{people} odwiedzającym} many {{people} odwiedzającym} other {{people} odwiedzającym}}.',
  'decision.explored':
    'Aby się uczyć: {chance} takich odwiedzających widzi coś innego niż to, co wydaje się najlepsze.',
  'decision.recommended-next':
    '{product}: spośród klientów, których pierwsze zamówienie zawierało {first} i którzy wrócili ({n}), następnie wybrało to {share} (spośród wszystkich, którzy wrócili: {usual}).',
  'decision.recommended-lead':
    '{product}: spośród klientów, których pierwsze zamówienie to zawierało ({n}), wróciło {share} w ciągu {days} dni; klient, który tak zaczął, jest wart {worth}.',
  'decision.own-products': 'Własne produkty treści, ponieważ niczego nie wybiera się dla tego odwiedzającego.',
  'decision.own-products.unknown':
    'Własne produkty treści, ponieważ żadna analiza nie znalazła produktów w zamówieniach.',
  'decision.own-products.currency':
    'Własne produkty treści, ponieważ strona jest w {currency}, a najnowsza analiza w {run}.',
  'decision.own-products.few':
    'Własne produkty treści, ponieważ żadnego produktu, którego odwiedzający jeszcze nie kupił, nie kupiło najpierw ani jako następnego tylu klientów, ilu wymaga wariant: {n}.',
  'failure.experience-invalid.recommend': '{file}: treść w „{place}” nie ma pól, a mają w niej być polecane produkty',
  'failure.experience-invalid.recommend.remedy':
    'Zapisz treść z polami, np. z polem title: produkty trafią do jej pola recommended.',
  'failure.experience-invalid': '{file} nie jest plikiem JSON: {reason}',
  'failure.experience-invalid.remedy': 'Popraw plik we wskazanym miejscu, np. w edytorze, który sprawdza JSON.',
  'failure.experience-invalid.key': '{file}: w „{place}” nic nie nazywa się {keys}',
  'failure.experience-invalid.key.remedy': 'Usuń to albo popraw pisownię.',
  'failure.experience-invalid.policy': '{file}: w „{place}” {value} nie jest polityką',
  'failure.experience-invalid.policy.remedy': 'Użyj jednej z: split, rules, tiers, value, thompson.',
  'failure.experience-invalid.missing': '{file}: brakuje „{place}”',
  'failure.experience-invalid.missing.remedy': 'Dodaj to; docs/decide.md pokazuje cały plik.',
  'failure.experience-invalid.value': '{file}: „{place}” to {value}',
  'failure.experience-invalid.value.remedy': 'Powinno być: {expected}.',
  'failure.experience-invalid.variant': '{file}: „{place}” podaje wariant „{value}”, którego to miejsce nie ma',
  'failure.experience-invalid.variant.remedy': 'Użyj jednego z: {known}, albo dodaj wariant.',
  'failure.experience-invalid.version': '{file}: wersja {value} nie jest wyższa niż {latest}, która jest w użyciu',
  'failure.experience-invalid.version.remedy': 'Podnieś wersję: tego, co opublikowano, nigdy się nie zmienia.',
  'failure.experience-invalid.other-key': 'konfiguracja dotyczy „{file}”, a adres „{place}”',
  'failure.experience-invalid.other-key.remedy': 'Opublikuj ją pod jej własnym kluczem.',
  'failure.experience-invalid.weights': '{file}: wagi w „{place}” sumują się do {sum}',
  'failure.experience-invalid.weights.remedy': 'Ich suma powinna wynosić 1.',
  'failure.experience-invalid.protected': '{file}: „{place}” pyta o „{value}”, cechę chronioną',
  'failure.experience-invalid.protected.remedy':
    'Nikt nie powinien być z jej powodu traktowany inaczej. Użyj tego, co ludzie robią, np. zamówień lub wizyt.',
  'failure.experience-invalid.price': '{file}: „{place}” pozwala wariantowi zmienić cenę, co nigdzie nie jest włączone',
  'failure.experience-invalid.price.remedy':
    'Zostaw ceny jednakowe dla wszystkich albo podaj w priceRegions, gdzie mogą się różnić, wraz ze słowami wymaganymi tam przez prawo.',
  'failure.experience-invalid.disclosure': '{file}: w „{place}” brakuje słów, których wymaga prawo tego regionu',
  'failure.experience-invalid.disclosure.remedy': 'Podaj dosłownie: {words}.',
  'failure.experience-invalid.price-default': '{file}: „{place}”: wariant domyślny nie może zmieniać ceny',
  'failure.experience-invalid.price-default.remedy':
    'Wybierz wariant domyślny ze zwykłą ceną: jest pokazywany zawsze, gdy coś zawiedzie.',
  'failure.experience-invalid.baseline-share':
    '{file}: „{place}” wynosi {value}, a grupa kontrolna {control}: nikt nie zobaczy samej strony',
  'failure.experience-invalid.baseline-share.remedy': 'Suma obu udziałów musi być mniejsza niż 1.',
  'failure.experience-invalid.baseline-tiers': '{file}: „{place}” nie jest większe niż middleFrom',
  'failure.experience-invalid.baseline-tiers.remedy':
    'Najwyższy próg musi zaczynać się od większej wartości niż środkowy.',
  'usage.customer-and-value': 'podaj albo --customer, albo --value: klient ma własną wartość',
  'usage.other-currency':
    'kwoty strony są w {currency}, a obszaru roboczego w {workspace}: jedna nie może zastąpić drugiej',
  'usage.why.json-object': 'to nie jest obiekt JSON, np. \'{\'"source":"newsletter"\'}\'',
  'help.serve.shop':
    'sklepy, których strony wysyłają zdarzenia i pytają o decyzje, oddzielone przecinkami: https://shop.example.com',
  'usage.why.origin': 'to nie jest adres witryny, np. https://shop.example.com',
  'help.placeholder.origins': 'adresy',
  'help.decide.summary': 'co strona pokazuje odwiedzającemu i dlaczego',
  'help.decide':
    'Co strona składana dla każdego odwiedzającego pokazuje jednemu z nich: miejsce po miejscu, z prawdopodobieństwem i powodem; albo jak często każdy wariant widzi wielu podobnych odwiedzających. Najpierw sprawdzana jest konfiguracja.',
  'help.decide.file': 'konfiguracja strony jako JSON',
  'help.decide.visitor': 'identyfikator odwiedzającego; ten sam zawsze dostaje to samo',
  'help.decide.customer': 'weź klienta z obszaru roboczego z wartością, której się po nim oczekuje',
  'help.decide.value': 'ile odwiedzający ma przynieść',
  'help.decide.price-sensitivity': 'jak bardzo decyduje dla niego cena, od 0 do 1',
  'help.decide.needs': 'czego potrzebuje, po przecinku',
  'help.decide.stage': 'etap jego drogi',
  'help.decide.region': 'gdzie jest, np. US-NY',
  'help.decide.attributes': 'co jeszcze o nim wiadomo, jako JSON',
  'help.decide.looked-at': 'produkty, które oglądał, po przecinku: od nich zależą polecane',
  'help.decide.bought': 'produkty, które kupił, po przecinku: nie poleca się ich ponownie',
  'help.decide.no-consent': 'nie zgodził się na spersonalizowaną stronę',
  'help.decide.visitors': 'pokaż, jak często każdy wariant widzi tylu takich odwiedzających',
  'help.decide.example-file': 'wypisz konfigurację na początek',
  'help.decide.example.file': 'konfiguracja na początek',
  'help.placeholder.names': 'nazwy',
  'help.placeholder.json': 'JSON',
  'usage.decide-without-file':
    'brakuje konfiguracji strony: perennial decide PLIK, albo --example, aby dostać przykład',
  'help.decide.example': 'odwiedzający, po którym oczekuje się tyle',
  'help.decide.example.customer': 'klient z ostatniej analizy',
  'help.decide.example.visitors': 'jak dzielone są warianty',
} as const;
