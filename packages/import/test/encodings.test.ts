import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testWorkspace } from './import-files.ts';
import { rowReader } from './read-rows.ts';

let reader: Awaited<ReturnType<typeof rowReader>>;
beforeAll(async () => {
  reader = await rowReader();
});
afterAll(() => reader.close());

/** Customers with names of one language, and the encoding in which its exports come. */
const languages: Readonly<Record<string, readonly string[]>> = {
  'windows-1250': ['Michał Błaszczyk', 'Łucja Śmiałek', 'Żaneta Kołodziej', 'Świętosława Gąsior', 'Grażyna Wróbel'],
  'iso-8859-2': ['Agnieszka Głąb', 'Łukasz Śliwiński', 'Wisława Źródłowska', 'Józef Świerczek', 'Urszula Mączka'],
  'windows-1251': ['Фёдор Щукин', 'Анна Сергеева', 'Юлия Жданова', 'Пётр Чехонин', 'Ольга Эйхенвальд'],
  'windows-1252': ['Jürgen Größer', 'François Lefèvre', 'Ana Muñoz', 'Björn Åkesson', 'Zoë Dupré'],
  'windows-1253': ['Γιώργος Παπαδόπουλος', 'Ελένη Νικολαΐδου', 'Σοφία Χατζή', 'Δημήτρης Ψαράς', 'Ιωάννα Ξένου'],
  'windows-1254': ['Çağrı Şimşek', 'Işıl Yıldız', 'Gökhan Doğan', 'Ayşegül Öztürk', 'Barış Güneş', 'İbrahim Kılıç'],
  'windows-1255': ['שרה כהן', 'דוד לוי', 'רחל מזרחי', 'יוסף פרידמן', 'מיכל אברהם'],
  'windows-1256': ['محمد الخطيب', 'فاطمة الزهراء', 'خالد منصور', 'ليلى حداد', 'يوسف العمري'],
  'windows-1257': ['Žydrūnas Ąžuolas', 'Eglė Šimkutė', 'Jūratė Žukauskienė', 'Kęstutis Čepaitis', 'Mindaugas Šļakota'],
  shift_jis: ['高橋さくら', '渡辺健太', '小林ゆかり', '斎藤ソフィア', '表野能子'],
  gb18030: ['欧阳晓琳', '赵志强', '刘晨曦', '诸葛婉婷', '孙艺馨'],
  big5: ['黃志豪', '許功蓋', '蔡佩珊', '鄭雅婷', '劉冠廷'],
  'euc-kr': ['박지훈', '김하늘', '최서연', '이도현', '정수빈'],
};

/** The bytes of a text in an encoding that Node only reads: every sign of it is looked for among one, two and four bytes. */
function encoded(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const known = new Map<string, readonly number[]>();
  const add = (...bytes: number[]) => {
    try {
      const sign = decoder.decode(Uint8Array.from(bytes));
      if ([...sign].length === 1 && !known.has(sign)) known.set(sign, bytes);
    } catch {
      // No sign has these bytes.
    }
  };
  for (let a = 0; a < 256; a += 1) add(a);
  if (!/^(windows|iso)/.test(encoding))
    for (let a = 0x81; a < 255; a += 1) for (let b = 0x40; b < 255; b += 1) add(a, b);
  return Buffer.from([...text].flatMap((sign) => known.get(sign) ?? [0x3f]));
}

const orders = (names: readonly string[]) =>
  `order_id,customer,date,total\n${Array.from({ length: 40 }, (_, k) => `A${k},${names[k % names.length]},2025-01-${10 + (k % 20)},${k + 1}.50\n`).join('')}`;

describe.each(Object.keys(languages))('%s', (encoding) => {
  const names = languages[encoding]!;
  it('is recognised by the names of customers', async () => {
    const bytes = encoded(orders(names), encoding);
    const { rows } = await reader.read(bytes);
    expect([...new Set(rows.map(({ cells }) => cells[1]))]).toEqual([...names]);
  });

  it('is read as said, whatever it looks like', async () => {
    const { rows, source } = await reader.read(encoded(orders(names.slice(0, 1)), encoding), encoding.toUpperCase());
    expect(rows[0]?.cells).toEqual(['A0', names[0], '2025-01-10', '1.50']);
    expect(source.notes).toEqual([]);
  });
});

it('is no guess where the names are many', async () => {
  const names = languages['windows-1251']!;
  expect((await reader.read(encoded(orders(names), 'windows-1251'))).source.notes).toEqual([]);
});

it.each([
  ['LE', true],
  ['LE', false],
  ['BE', true],
  ['BE', false],
])('UTF-16%s is recognised (with a mark: %s)', async (order, marked) => {
  const names = Object.values(languages).map(([name]) => name!);
  const bytes = Buffer.from(`${marked ? '\uFEFF' : ''}${orders(names)}`, 'utf16le');
  const { rows } = await reader.read(order === 'BE' ? bytes.swap16() : bytes);
  expect([...new Set(rows.map(({ cells }) => cells[1]))]).toEqual(names);
});

it('is recognised where the first letters come late in the file', async () => {
  const plain = Array.from({ length: 12_000 }, (_, k) => `B${k},c${k % 50},2025-02-01,1.00\n`).join('');
  const text = orders(languages['windows-1250']!).replace('total\n', `total\n${plain}`);
  const { rows } = await reader.read(encoded(text, 'windows-1250'));
  expect(rows.length).toBe(12_040);
  expect(rows.at(-1)?.cells[1]).toBe(languages['windows-1250']!.at(-1));
});

it('damaged UTF-8 stays UTF-8, with the damage on its own line', async () => {
  const text = Buffer.from(orders(['Łucja', 'Żaneta', 'Świętosława']));
  const at = text.indexOf('Żaneta');
  const { rows } = await reader.read(Buffer.concat([text.subarray(0, at), text.subarray(at + 1)]));
  expect(rows.slice(0, 3).map(({ cells }) => cells[1])).toEqual(['Łucja', '\uFFFDaneta', 'Świętosława']);
  expect(rows.length).toBe(40);
});

it('a guess by few letters is said to be one, with words to judge it by', async () => {
  const workspace = await testWorkspace();
  const outcome = await workspace.import({ 'orders.csv': encoded(orders(['Łucja Śmiałek', 'ann']), 'windows-1250') });
  const notes = outcome.sources[0]!.notes.filter(({ code }) => code === 'encoding-unsure');
  expect(notes.map(({ values }) => values)).toEqual([
    { file: { text: 'orders.csv' }, encoding: { text: 'windows-1250' }, sample: { text: 'Łucja Śmiałek' } },
  ]);
  workspace.close();
});

it('refuses a name that no encoding has', async () => {
  const workspace = await testWorkspace();
  await expect(
    workspace.import({ 'orders.csv': orders(['ann', 'bob']) }, { encoding: 'windows-9999' }),
  ).rejects.toMatchObject({ code: 'option-invalid', message: expect.stringContaining('windows-9999') });
  workspace.close();
});
