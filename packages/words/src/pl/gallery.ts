export const gallery = {
  'help.gallery.summary': 'lejki ośmiu branż na odwiedzających, o których znana jest prawda',
  'help.gallery':
    'Uruchamia lejki ośmiu branż na symulowanych odwiedzających, z których połowa widzi strony domyślne, i pokazuje, co zrobiły z wartością życiową, obok prawdy. Konfiguracje są w examples/gallery.',
  'help.gallery.name': 'jeden z nich, z jego logiką wartości',
  'help.gallery.people': 'liczba symulowanych odwiedzających',
  'help.gallery.example': 'wszystkie',
  'help.gallery.example.one': 'jeden, zmierzony dokładniej',
  'usage.no-such-funnel': 'galeria nie ma lejka „{name}”; ma: {known}',
  'gallery.measured':
    'Co złożone strony zrobiły z {people} symulowanymi odwiedzającymi, z których połowa widziała strony domyślne: różnice na odwiedzającego z 95-procentowymi przedziałami.',
  'gallery.column.name': 'Nazwa',
  'gallery.column.business': 'Firma',
  'gallery.column.converted': 'Zostali klientami',
  'gallery.column.value': 'Wartość życiowa',
  'gallery.column.truth': 'W rzeczywistości',
  'gallery.people': 'Strony domyślne widziało {control} symulowanych odwiedzających, złożoną stronę {treated}.',
  'gallery.converted': 'Zostało klientami: {control} i {treated}; różnica {difference}, w rzeczywistości {truth}.',
  'gallery.value':
    'Wartość życiowa na odwiedzającego: {control} i {treated}; różnica {difference}, w rzeczywistości {truth}.',
  'gallery.difference': '{difference} (od {low} do {high})',
  'gallery.shown': 'Co pokazano:',
};
