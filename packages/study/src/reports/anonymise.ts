import { createHmac } from 'node:crypto';
import type { StudyRecord } from '../ledger/record.ts';
import type { Message } from './message.ts';
import type { ReportData } from './report-data.ts';

/** Hexadecimal digits of a name: enough that the two thousand of a report do not share one. */
const DIGITS = 12;

/**
 * The same report with customers named by hashes under a key that is forgotten, and without anything quoted from the source. The same
 * customer has the same name throughout one report and another in the next; lists keep their order.
 */
export function anonymise(report: ReportData, key: Uint8Array): ReportData {
  const name = (customer: string) => createHmac('sha256', key).update(customer).digest('hex').slice(0, DIGITS);
  const rename = <Line extends { readonly customer: string }>(lines: readonly Line[]): readonly Line[] =>
    lines.map((line) => ({ ...line, customer: name(line.customer) }));
  const { sections } = report;
  return {
    ...report,
    anonymised: true,
    record: anonymousRecord(report.record, name, rename),
    sections: {
      ...sections,
      pulse: {
        ...sections.pulse,
        sentences: sections.pulse.sentences.map((sentence) => anonymousMessage(sentence, name)),
      },
      data: { ...sections.data, excluded: withoutExamples(sections.data.excluded) },
      value: { ...sections.value, top: rename(sections.value.top), bottom: rename(sections.value.bottom) },
      customers: { ...sections.customers, customer: sections.customers.customer.map(name) },
    },
  };
}

function anonymousRecord(
  record: StudyRecord,
  name: (customer: string) => string,
  rename: <Line extends { readonly customer: string }>(lines: readonly Line[]) => readonly Line[],
): StudyRecord {
  const { top, changes, reconciliation, warnings, sources } = record;
  return {
    ...record,
    top: rename(top),
    changes: changes && { ...changes, movers: rename(changes.movers) },
    reconciliation: { ...reconciliation, excluded: withoutExamples(reconciliation.excluded) },
    // What is said of a single customer names them as the first of the list.
    warnings: warnings.map(({ code, words }) => ({
      code,
      words: top.slice(0, 1).reduce((text, { customer }) => text.split(customer).join(name(customer)), words),
    })),
    sources: sources.map((source) => ({ ...source, notes: [] })),
  };
}

function anonymousMessage<Code extends string>(
  message: Message<Code>,
  name: (customer: string) => string,
): Message<Code> {
  const { customer } = message.values;
  if (!customer || !('text' in customer)) return message;
  return { ...message, values: { ...message.values, customer: { text: name(customer.text) } } };
}

function withoutExamples(
  excluded: StudyRecord['reconciliation']['excluded'],
): StudyRecord['reconciliation']['excluded'] {
  return excluded.map((line) => ({ ...line, examples: [] }));
}
