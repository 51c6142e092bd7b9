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
    warnings: warnings.map((warning) => anonymousWarning(warning, top, name)),
    // Notes may quote what is in the file.
    sources: sources.map((source) => ({ ...source, notes: [], noted: [] })),
  };
}

type Warning = StudyRecord['warnings'][number];

/** Whom a warning names is in the list of the best; long names first, since one may be a part of another. */
function anonymousWarning({ words, ...rest }: Warning, top: StudyRecord['top'], name: Rename): Warning {
  const { values } = rest.values ? anonymousMessage({ code: rest.code, values: rest.values }, name) : rest;
  const named = top.map(({ customer }) => customer).sort((a, b) => b.length - a.length);
  const any = new RegExp(named.map((customer) => customer.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|') || '(?!)', 'g');
  return {
    ...rest,
    words: words.replace(any, name),
    ...(values && { values }),
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
