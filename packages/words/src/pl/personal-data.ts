import type { personalData as en } from '../en/personal-data.ts';

export const personalData: Record<keyof typeof en, string> = {
  'failure.person-ambiguous': 'może chodzić o {count} klientów: {customers}',
  'failure.person-ambiguous.remedy': 'Wskaż jednego z nich: identyfikatorem klienta albo adresem e-mail.',
  'failure.not-found.person': 'nikogo takiego nie ma w danych',
  'failure.not-found.person.remedy':
    'Spróbuj innego: identyfikatora klienta, adresu e-mail, numeru telefonu albo nazwiska w brzmieniu z importu.',
  'failure.option-invalid.person-on-cluster': 'zamówienia z {folder} leżą na klastrze',
  'failure.option-invalid.person-on-cluster.remedy':
    'Usuń wiersze tej osoby z tabel klastra jego własnymi środkami, a potem powtórz analizę.',
  'persons.found': 'Klienci w analizie: {customers}; miejsca, w których jest ta osoba: {places}',
  'persons.known-by': 'Znane dane',
  'persons.place': 'Miejsce',
  'persons.rows': 'Wiersze',
  'persons.unread': 'Nie da się przejrzeć; sprawdź samodzielnie',
  'persons.elsewhere': 'Kopie poza obszarem roboczym, o które trzeba zadbać',
  'persons.elsewhere.source': 'zaimportowano z',
  'persons.elsewhere.export': 'wyeksportowano',
  'persons.elsewhere.backup': 'kopia zapasowa, do wykonania na nowo',
  'persons.elsewhere.gone': 'już go tam nie ma; mógł zostać przekazany dalej',
  'persons.deleted':
    'Usunięto. Zamówienia tej osoby pozostają pod nazwą {reference}, która do nikogo nie należy, aby sumy się zgadzały; następny import jej nie przywróci.',
  'persons.readmitted': 'Od następnego importu dane tej osoby będą znów przyjmowane.',
  'persons.title': 'Dane osobowe',
  'persons.id': 'Identyfikator klienta, adres e-mail, numer telefonu albo nazwisko',
  'persons.search': 'Szukaj',
  'persons.export': 'Zapisz wszystko do pliku',
  'persons.delete': 'Usuń wszędzie',
  'persons.delete.sure': 'Tego nie można cofnąć. Usuń teraz',
  'persons.readmit': 'Pozwól tej osobie wrócić',
  'persons.readmit.why': 'Dla kogoś, kogo usunięto, a kto znów został klientem.',
  'persons.why':
    'Znajduje osobę we wszystkim, co przechowuje ten obszar roboczy, wydaje jej dane albo je usuwa (RODO, art. 15, 17 i 20). Wyszukiwania trafiają do dziennika, bez wskazania, kogo dotyczyły.',
  'help.person.summary': 'znajduje, wydaje albo usuwa dane osoby',
  'help.person':
    'Znajduje osobę we wszystkim, co przechowuje obszar roboczy i jego serwer, zapisuje to dla niej do pliku albo wszędzie usuwa. Zamówienia zostają pod nazwą, która do nikogo nie należy, aby sumy się zgadzały.',
  'help.person.action': 'find, export, delete albo readmit',
  'help.person.id': 'identyfikator klienta, adres e-mail, numer telefonu albo nazwisko',
  'help.person.to': 'plik do zapisania (dla export)',
  'help.person.yes': 'usuwa bez pytania',
  'help.person.example': 'gdzie są dane tej osoby',
  'help.person.example.delete': 'usuwa je wszędzie',
  'usage.person-action': 'person {action}: to nie find, export, delete ani readmit',
  'usage.person-unsure': 'usunięcia nie można cofnąć: podaj --yes',
};
