/** The command that says when and from where orders come again. */
export const refresh = {
  'help.refresh.summary': 'kiedy i skąd serwer ponownie czyta zamówienia',
  'help.refresh':
    'Pokazuje, skąd serwer obszaru roboczego ponownie czyta zamówienia i kiedy zrobi to następnym razem, oraz to zmienia. Działający serwer stosuje się do tego od razu; bez serwera nic się nie czyta.',
  'help.refresh.what': 'pokaż plan, dodaj źródło, usuń źródło albo podaj, jak często',
  'help.refresh.value':
    'dodanie: folder serwera lub adres https; usunięcie: numer źródła; jak często: daily, weekly, monthly, quarterly lub never',
  'help.refresh.postgres': 'dodaj zapytanie do PostgreSQL: zmienna serwera z adresem bazy danych (PERENNIAL_SOURCE_…)',
  'help.refresh.query': 'zapytanie, razem z --postgres',
  'help.refresh.cluster': 'dodaj tabelę z Trino: zmienna serwera z adresem klastra (PERENNIAL_SOURCE_…)',
  'help.refresh.table': 'tabela, razem z --cluster',
  'help.refresh.example.folder': 'pliki z folderu, który napełniają inni',
  'help.refresh.example.postgres': 'wiersze zapytania',
  'help.refresh.example.every': 'raz w tygodniu',
  'refresh.number': 'Nr',
  'refresh.next.none': 'Nic nie jest czytane ponownie samo z siebie.',
  'usage.refresh-every': 'jak często? daily, weekly, monthly, quarterly lub never',
  'usage.refresh-no-source': 'które źródło? Podaj jego numer; jest ich {sources}',
  'usage.refresh-source':
    'które źródło? Podaj folder lub adres https, albo --postgres z --query, albo --cluster z --table',
  'usage.refresh-query': '--postgres wymaga --query, bez --table',
  'usage.refresh-table': '--cluster wymaga --table, bez --query',
} as const;
