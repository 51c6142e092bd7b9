import type { StudyRecord, SubscriptionRecord } from '@perennial/study';
import { noteText } from '../costs/note-text.ts';
import { plainText } from '../terminal/plain-text.ts';
import { type Page, section } from './page.ts';

/** What the run took up as costs, and which costs it used. */
export function costs(record: StudyRecord | SubscriptionRecord, page: Page): string {
  const { costs: used } = record;
  if (!used) return '';
  const { say } = page.speaker;
  const { takenUp, files, settingsFile } = used;
  const lines = [
    ...takenUp.files.map(({ name, kind }) =>
      say('run.costs.file', {
        file: { text: plainText(name) },
        kind: { message: { code: `costs.kind.${kind}`, values: {} } },
        settings: { text: settingsFile },
      }),
    ),
    ...takenUp.set.map(({ key, value }) =>
      say('run.costs.set', { key: { text: key }, value: { text: value }, settings: { text: settingsFile } }),
    ),
    say(files.length > 0 ? 'run.costs.used' : 'run.costs.used.alone', {
      settings: { text: settingsFile },
      files: { count: files.length },
    }),
    ...files.flatMap(({ path, notes }) =>
      notes.filter(isWorthIt).map((note) => `${plainText(path)}: ${noteText(note, page.speaker)}`),
    ),
    ...used.notes.map((note) => noteText(note, page.speaker)),
  ];
  return section(
    page,
    say('run.costs'),
    lines.map((line) => page.paragraph(line)),
  );
}

/** That a total agrees is no news. */
function isWorthIt({ code }: { readonly code: string }): boolean {
  return code !== 'costs-total-agrees';
}
