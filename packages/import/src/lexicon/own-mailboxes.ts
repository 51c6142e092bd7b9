/** What stands before the @ of an address that a shop tries itself out with. */
const test = /^(test\w*|tester|testing|demo|qa|e2e|dummy|sample|asdf|foo|prueba|essai|prova|测试)([._+-]?\w*)?$/;
/** Mailboxes of a business, not of a person. */
const staff =
  /^(info|admin|administrator|office|shop|store|sales|support|hello|hi|contact|orders?|kontakt|biuro|sklep|bestellung|verkauf|service|webmaster|dev|developer|it|marketing|team|billing|finance|accounting|owner|ceo|root|postmaster|contacto|ventas|commande|boutique)$/;
/** Whose addresses are everybody's. */
const everybodys =
  /^(gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|mac|aol|gmx|web|t-online|freenet|posteo|orange|wanadoo|free|laposte|sfr|libero|virgilio|tiscali|wp|o2|onet|interia|op|poczta|qq|163|126|sina|foxmail|mail|yandex|proton|protonmail|pm|zoho|rediffmail|comcast|verizon|att|sbcglobal|btinternet|sky|naver|daum|hanmail)\./;

/** An address of a person who ordered. */
export interface Mailbox {
  readonly box: string;
  readonly domain: string;
}

/** The two parts of an address; null for what is none. */
export function mailboxOf(address: string): Mailbox | null {
  const [box, domain, ...others] = address.toLowerCase().split('@');
  return box && domain && others.length === 0 ? { box, domain } : null;
}

export function isTestMailbox({ box }: Mailbox): boolean {
  return test.test(box);
}

/** The domains that are probably the shop's own: not everybody's, with a mailbox for tests or two of a business. */
export function ownDomains(mailboxes: readonly Mailbox[]): readonly string[] {
  const found = new Map<string, number>();
  for (const each of mailboxes) {
    if (everybodys.test(each.domain)) continue;
    const weight = isTestMailbox(each) ? 2 : staff.test(each.box) ? 1 : 0;
    found.set(each.domain, (found.get(each.domain) ?? 0) + weight);
  }
  return [...found]
    .filter(([domain, weight]) => weight >= 2 && !/^example\.(com|org|net)$|\.example$/.test(domain))
    .map(([domain]) => domain);
}

/** Mailboxes that are looked at: of tests and of a business. A pattern of the database, of what stands before the @. */
export const TELLING = `${test.source.slice(1, -1)}|${staff.source.slice(1, -1)}`;
