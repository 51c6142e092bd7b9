import { defaultRules } from '@perennial/import';
import { runStudy } from '../../src/study.ts';
import { csv, effects, file, type Reported, type Rows, reported } from './reported.ts';

/** Three hundred people of twelve companies, and some who are of none. */
const PEOPLE = 300;
const quick = { horizonDays: 90, cutOffs: 0 };

/** Their orders of 300 days, studied; `before`, where there is one, is done before the next 60 days are. */
export async function companiesTwice(before: (first: Reported) => Promise<void> = async () => {}): Promise<Reported> {
  const first = await reported([file(ofDays(0, 300), 'then.csv')], quick);
  await before(first);
  const now = {
    from: { files: [file(ofDays(300, 360), 'now.csv')] },
    columns: {},
    rules: defaultRules,
    timeZone: 'UTC',
  };
  const record = await runStudy(first.workspace, { ...quick, import: now }, effects);
  return { ...first, record };
}

function ofDays(from: number, to: number): string {
  const rows = Array.from({ length: PEOPLE }, (_, i) => {
    const [gap, first] = [9 + (i % 40), (i * 7) % 200];
    const days = Array.from({ length: 2 + (i % 11) }, (_each, k) => first + k * gap);
    const domain = i % 10 === 0 ? 'gmail.com' : `firm${i % 12}.example`;
    return days
      .filter((day) => day >= from && day < to)
      .map((day): Rows[number] => [
        `u${i}@${domain}`,
        new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
        20 + (i % 17) * 5,
      ]);
  });
  return csv(rows.flat(), ['EUR']);
}
