import { type Connection, type Fragment, id, makeTemporary, sql, temporary } from '@perennial/engine';
import { agreed, saysConsent } from '@perennial/import';
import { Failure } from '@perennial/words';
import { countryOf, emailOf, phoneOf } from './normalise.ts';

const NAME = 'export contacts';

/** How customers can be reached: columns customer, email, phone, first_name, last_name, country, zip, consent. */
export const CONTACTS = temporary(NAME);

/** Headers of a file of contacts, in small letters without punctuation. */
const headers = {
  customer: ['customer', 'customer id', 'id', 'client id', 'user id', 'klient', 'kunde', '客户', '客户编号'],
  email: ['email', 'e mail', 'email address', 'customer email', 'adres email', '邮箱', '电子邮箱'],
  phone: ['phone', 'phone number', 'mobile', 'telephone', 'default address phone', 'telefon', '电话', '手机'],
  first_name: ['first name', 'firstname', 'fn', 'given name', 'imie', 'vorname', '名'],
  last_name: ['last name', 'lastname', 'ln', 'surname', 'family name', 'nazwisko', 'nachname', '姓'],
  country: ['country', 'country code', 'default address country code', 'kraj', 'land', '国家'],
  zip: ['zip', 'postal code', 'postcode', 'zip code', 'default address zip', 'kod pocztowy', 'plz', '邮编'],
} as const;

type Part = keyof typeof headers | 'consent';

export interface ContactsRead {
  /** The file tells who has agreed. */
  readonly hasConsent: boolean;
}

/**
 * Makes the temporary table of how customers can be reached: of a CSV file with their ids or e-mail addresses, else of ids that are addresses or telephone
 * numbers themselves. Fails with `file-not-found`, `file-unreadable` or, where no column names the customer, `column-missing`.
 */
export async function readContacts(
  connection: Connection,
  file: string | null,
  dialCode: string | null,
): Promise<ContactsRead> {
  if (file === null) {
    const customer = sql`customer`;
    const empty = sql`cast(null as varchar)`;
    await makeTemporary(
      connection,
      NAME,
      sql`
select customer, ${emailOf(customer)} as email, case when ${emailOf(customer)} is null and starts_with(customer, '+') then ${phoneOf(customer, dialCode)} end as phone,
  ${empty} as first_name, ${empty} as last_name, ${empty} as country, ${empty} as zip, true as consent
from scores`,
    );
    return { hasConsent: false };
  }
  const found = await columnsOf(connection, file);
  const key = found.customer ?? found.email;
  if (key === undefined)
    throw new Failure('file-unreadable.contacts', {
      file: { text: file },
      columns: { list: [...found.all].map((text) => ({ text })) },
    });
  const text = (part: Part) =>
    found[part] === undefined ? sql`cast(null as varchar)` : sql`nullif(trim(${id(found[part])}), '')`;
  const consent =
    found.consent === undefined
      ? sql`true`
      : sql`coalesce(lower(trim(${id(found.consent)})) in (${list(agreed)}), false)`;
  await makeTemporary(
    connection,
    NAME,
    sql`
with read_rows as (
  select trim(${id(key)}) as given, ${emailOf(text('email'))} as email, ${phoneOf(text('phone'), dialCode)} as phone, ${text('first_name')} as first_name,
    ${text('last_name')} as last_name, ${countryOf(text('country'))} as country, ${text('zip')} as zip, ${consent} as consent
  from ${source(file)}
), keyed as (select lower(given) as key, * exclude (given) from read_rows where given <> '')
select s.customer, min(email) as email, min(phone) as phone, min(first_name) as first_name, min(last_name) as last_name, min(country) as country, min(zip) as zip,
  bool_and(consent) as consent
from scores as s join keyed as k on k.key = lower(s.customer)
group by s.customer`,
  );
  return { hasConsent: found.consent !== undefined };
}

function source(file: string): Fragment {
  return sql`read_csv(${file}, all_varchar = true, header = true, ignore_errors = false)`;
}

function list(texts: readonly string[]): Fragment {
  return sql`select unnest(from_json(${JSON.stringify(texts)}, '["VARCHAR"]'))`;
}

async function columnsOf(
  connection: Connection,
  file: string,
): Promise<Partial<Record<Part, string>> & { readonly all: readonly string[] }> {
  let all: readonly string[];
  try {
    const rows = await connection.rows<{ column_name: string }>(sql`describe select * from ${source(file)}`);
    all = rows.map(({ column_name: name }) => name);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0]! : String(error);
    throw new Failure('file-unreadable.table', { file: { text: file }, reason: { text: reason } }, error);
  }
  const plain = new Map(
    all.map((name) => [
      name
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
      name,
    ]),
  );
  const found = (Object.keys(headers) as (keyof typeof headers)[]).flatMap((part) => {
    const name = headers[part].map((header) => plain.get(header)).find((each) => each !== undefined);
    return name === undefined ? [] : [[part, name] as const];
  });
  const consent = all.find(saysConsent);
  return { ...(Object.fromEntries(found) as Partial<Record<Part, string>>), ...(consent && { consent }), all };
}
