/**
 * What nobody may be treated differently by, as words in the names of attributes: those of the languages in which shops that are read here name their fields.
 * A word of which it is only a part is none: `averageOrder` has no age.
 */
const PROTECTED = new Set([
  ...['gender', 'sex', 'male', 'female', 'transgender', 'race', 'racial', 'ethnicity', 'ethnic', 'caste'],
  ...['religion', 'religious', 'creed', 'disability', 'disabilities', 'disabled', 'health', 'medical', 'diagnosis'],
  ...['genetic', 'genetics', 'biometric', 'pregnant', 'pregnancy', 'maternity', 'orientation', 'marital', 'married'],
  ...['nationality', 'citizenship', 'immigration', 'politics', 'political', 'union', 'veteran'],
  ...['age', 'ages', 'birth', 'birthday', 'birthdate', 'birthyear', 'dob'],
  ...['geschlecht', 'alter', 'geburtsdatum', 'geburtstag', 'geburtsjahr', 'religionszugehörigkeit'],
  ...['staatsangehörigkeit', 'behinderung', 'gesundheit', 'schwanger', 'schwangerschaft', 'ethnie', 'familienstand'],
  ...['płeć', 'plec', 'wiek', 'urodzenia', 'urodziny', 'narodowość', 'narodowosc', 'obywatelstwo', 'wyznanie'],
  ...['religia', 'niepełnosprawność', 'niepelnosprawnosc', 'zdrowie', 'ciąża', 'ciaza', 'orientacja'],
  ...['sexe', 'âge', 'naissance', 'nationalité', 'santé', 'grossesse'],
  ...['género', 'genero', 'sexo', 'edad', 'nacimiento', 'nacionalidad', 'discapacidad', 'salud', 'embarazo', 'etnia'],
]);

/** Chinese writes no spaces: a name that holds one of these asks for it. */
const PROTECTED_CHINESE =
  /性别|性別|年龄|年齡|生日|出生|民族|种族|種族|宗教|信仰|残疾|殘疾|健康|怀孕|懷孕|性取向|国籍|國籍|婚姻|政治/;

/** The words of a path such as `customer.sexualOrientation`. */
const WORDS = /\p{Lu}?\p{Ll}+|\p{Lu}+/gu;

/** The first path of a condition that asks for a protected attribute; null where none does. */
export function protectedPath(condition: unknown): string | null {
  if (Array.isArray(condition)) return condition.map(protectedPath).find((path) => path !== null) ?? null;
  if (typeof condition !== 'object' || condition === null) return null;
  for (const [name, value] of Object.entries(condition)) {
    if (!name.startsWith('$') && isProtected(name)) return name;
    const within = protectedPath(value);
    if (within !== null) return within;
  }
  return null;
}

function isProtected(path: string): boolean {
  const name = path.normalize('NFC');
  return PROTECTED_CHINESE.test(name) || (name.match(WORDS) ?? []).some((word) => PROTECTED.has(word.toLowerCase()));
}
