import type { sources as en } from '../en/sources.ts';

export const sources: Record<keyof typeof en, string> = {
  'failure.source-failed': 'nie udało się odpytać bazy danych {name}: {reason}',
  'failure.source-failed.remedy': 'Sprawdź zapytanie i adres w zmiennej {name} środowiska serwera.',
  'failure.source-failed.variable': 'w środowisku serwera nie ma zmiennej {name}',
  'failure.source-failed.variable.remedy':
    'Ustaw ją tam, gdzie uruchamia się serwer, na adres bazy: postgres://user:password@host/database. Jej nazwa zaczyna się od PERENNIAL_SOURCE_.',
};
