import { type Experience, readExperience } from '@perennial/decide';
import { DEMO_SHOP, demoShopIn } from '@perennial/decide/demo-shop';
import { type Language, makeSpeaker } from '@perennial/words';

const read = new Map<Language, Experience>();

/** The page of the demonstration shop in a language: it decides alike in all of them. */
export function demoShopPage(language: Language): Experience {
  const known = read.get(language);
  if (known) return known;
  const experience = readExperience(demoShopIn(makeSpeaker(language).say), DEMO_SHOP);
  read.set(language, experience);
  return experience;
}
