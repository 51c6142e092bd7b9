/** What is known of people beside their orders: files of it, and what is wrong with them. */
export const attributes = {
  'attributes.known': '{file}: klientami jest {customers} z {people} osób, według „{column}”; cechy: {attributes}.',
  'attributes.prospects': 'Bez zamówienia: {prospects}, np. {examples}.',
  'attributes.elsewhere': 'Zamawiali według pliku, ale nie ma ich wśród tych zamówień: {people}.',
  'attributes.uncounted': 'Zamawiali, ale nic z tego się nie liczy (anulowane, zwrócone, testowe): {people}.',
  'attributes.since-unclear': 'Dni w kolumnie „{column}” można odczytać na dwa sposoby albo wcale; nie są używane.',
  'attributes.customers-without': 'Klienci, których nie ma w pliku: {customers}.',
  'attributes.rows':
    'Niewykorzystane wiersze: nieczytelne {unreadable}, bez osoby {nameless}, powtórzone {repeated} (liczy się ostatnia wartość).',
  'attributes.left': 'Niewykorzystane kolumny: {columns}.',
  'attributes.left.personal': '{column} (nazwisko, identyfikator lub adres)',
  'attributes.left.empty': '{column} (pusta)',
  'attributes.left.too-many-columns': '{column} (więcej niż 20 kolumn)',
  'attributes.use.person': 'wskazuje klientów',
  'attributes.use.values': 'porównywana według wartości, jako {name}',
  'attributes.use.bands': 'porównywana według przedziałów liczb ({bands}), jako {name}',
  'attributes.use.personal': 'nieużywana: nazwisko, identyfikator lub adres',
  'attributes.use.empty': 'nieużywana: pusta',
  'attributes.use.too-many-columns': 'nieużywana: ponad 20 kolumn',
  'attributes.used-for': 'Do czego',
  'failure.attributes-invalid.no-match':
    'żadna komórka kolumny {column} nie jest klientem z zamówień, takim jak {example}: {cell}',
  'failure.attributes-invalid.no-match.remedy':
    'Wyeksportuj plik z identyfikatorami lub adresami e-mail, jakie klienci mają w zamówieniach.',
  'failure.attributes-invalid.no-people':
    'kolumna {column} pliku {file} nikogo nie nazywa; klienci w zamówieniach wyglądają jak {example}',
  'failure.attributes-invalid.no-people.remedy':
    'Wyeksportuj plik z identyfikatorami lub adresami e-mail, jakie klienci mają w zamówieniach.',
  'failure.attributes-invalid.no-attribute':
    '{file} nie mówi o osobach nic poza kolumną {column}, imionami, adresami i pustymi kolumnami',
  'failure.attributes-invalid.no-attribute.remedy':
    'Wyeksportuj go z tym, według czego klienci mają być porównywani, np. wiek, plan lub miasto.',
  'failure.attributes-invalid.on-cluster': 'cechy osób działają tylko w obszarze roboczym leżącym w swoim folderze',
  'failure.attributes-invalid.on-cluster.remedy':
    'Przeanalizuj zamówienia bez {option_engine} albo umieść cechy w kolumnie zamówień.',
  'failure.attributes-invalid.without-orders': 'cechy osób porównuje się według ich zamówień, a są tu same subskrypcje',
  'failure.attributes-invalid.without-orders.remedy': 'Pomiń plik osób.',
  'help.run.attributes':
    'co wiadomo o osobach, by porównywać według tego klientów: dowolne kolumny, w jednej klienci z zamówień (można powtarzać)',
  'help.run.no-attributes': 'zapomnij, co wcześniejsze pliki mówiły o osobach',
  'help.run.example.attributes': 'Porównaj klientów według tego, co mówi o nich plik: wiek, plan, miasto',
} as const;
