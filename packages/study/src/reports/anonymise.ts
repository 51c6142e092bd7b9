import { createHmac } from 'node:crypto';
import type { Message } from '@perennial/words';
import type { StudyRecord } from '../record/study-record.ts';
import type { ReportData } from './report-data.ts';

type Rename = (customer: string) => string;

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
  name: Rename,
  rename: <Line extends { readonly customer: string }>(lines: readonly Line[]) => readonly Line[],
): StudyRecord {
  const { top, changes, reconciliation, warnings, sources } = record;
  return {
    ...record,
    top: rename(top),
    changes: changes && { ...changes, largestChanges: rename(changes.largestChanges) },
    reconciliation: { ...reconciliation, excluded: withoutExamples(reconciliation.excluded) },
    warnings: warnings.map((warning) => anonymousMessage(warning, name)),
    // Notes may quote what is in the file.
    sources: sources.map((source) => ({ ...source, notes: [], noted: [] })),
  };
}

function anonymousMessage<Code extends string>(message: Message<Code>, name: Rename): Message<Code> {
  const { customer, customers } = message.values;
  return {
    ...message,
    values: {
      ...message.values,
      ...(customer && 'text' in customer && { customer: { text: name(customer.text) } }),
      ...(customers && 'customers' in customers && { customers: { customers: customers.customers.map(name) } }),
    },
  };
}

function withoutExamples(
  excluded: StudyRecord['reconciliation']['excluded'],
): StudyRecord['reconciliation']['excluded'] {
  return excluded.map((line) => ({ ...line, examples: [] }));
}
