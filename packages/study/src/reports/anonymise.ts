import { createHmac } from 'node:crypto';
import type { Message } from '@perennial/words';
import type { RunRecord } from '../record/run-record.ts';
import type { StudyRecord } from '../record/study-record.ts';
import type { SubscriptionFigures } from '../record/subscription-figures.ts';
import { type AnyRecord, isOfSubscriptions, type SubscriptionRecord } from '../record/subscription-record.ts';
import type { Rename, ReportDefinition } from './definition.ts';
import { reportDefinitions } from './definitions.ts';
import { type AnyReportData, hasOrders, type ReportData } from './report-data.ts';
import { type SubscriptionResults, subscriptionDefinitions } from './subscription-definitions.ts';

/** Hexadecimal digits of a name: enough that the two thousand of a report do not share one. */
const DIGITS = 12;

/** Names customers by hashes under a key. The same customer has the same name under one key and another under the next. */
export function anonymousName(key: Uint8Array): Rename {
  return (customer) => createHmac('sha256', key).update(customer).digest('hex').slice(0, DIGITS);
}

/**
 * The same reports with customers named by hashes under a key that is forgotten, and without anything quoted from the source. The same
 * customer has the same name throughout; lists keep their order.
 */
export function anonymise<Data extends AnyReportData>(data: Data, key: Uint8Array): Data {
  const rename = anonymousName(key);
  const { subscriptions } = data;
  const named = { anonymised: true, ...(subscriptions && { subscriptions: renamedResults(subscriptions, rename) }) };
  if (hasOrders(data)) return { ...ofOrders(data, rename), ...named } as Data;
  return { ...data, ...named, record: anonymousSubscriptions(data.record, rename) };
}

function renamedResults(results: SubscriptionResults, rename: Rename): SubscriptionResults {
  const definitions: readonly ReportDefinition[] = subscriptionDefinitions;
  const byName = new Map<string, unknown>(Object.entries(results));
  const renamed = definitions.map(({ name, anonymise: of }) => [name, of(byName.get(name), rename)]);
  return Object.fromEntries(renamed) as SubscriptionResults;
}

function ofOrders(data: ReportData, rename: Rename): ReportData {
  const definitions: readonly ReportDefinition[] = reportDefinitions;
  const results = new Map<string, unknown>(Object.entries(data.reports));
  const renamed = definitions.map(({ name, anonymise: of }) => [name, of(results.get(name), rename)]);
  return {
    ...data,
    record: anonymousRecord(data.record, rename),
    reports: Object.fromEntries(renamed) as ReportData['reports'],
  };
}

/** A run of either kind with customers under other names, and without anything quoted from the source. */
export function anonymousRun(record: AnyRecord, name: Rename): AnyRecord {
  return isOfSubscriptions(record) ? anonymousSubscriptions(record, name) : anonymousRecord(record, name);
}

function anonymousSubscriptions(record: SubscriptionRecord, name: Rename): SubscriptionRecord {
  return {
    ...record,
    subscriptions: anonymousFigures(record.subscriptions, name),
    sources: anonymousSources(record.sources),
  };
}

function anonymousFigures(figures: SubscriptionFigures, name: Rename): SubscriptionFigures {
  const top = figures.top.map((line) => ({
    ...line,
    customer: name(line.customer),
    subscription: name(line.subscription),
  }));
  return { ...figures, columns: {}, top };
}

// Notes may quote what is in the file.
function anonymousSources(sources: RunRecord['sources']): RunRecord['sources'] {
  return sources.map((source) => ({ ...source, used: withoutSamples(source.used), notes: [] }));
}

/** A run of orders with customers under other names, and without anything quoted from the source. */
export function anonymousRecord(record: StudyRecord, name: Rename): StudyRecord {
  const rename = <Line extends { readonly customer: string }>(lines: readonly Line[]): readonly Line[] =>
    lines.map((line) => ({ ...line, customer: name(line.customer) }));
  const { top, changes, reconciliation, warnings, sources, attributes, subscriptions, together } = record;
  return {
    ...record,
    top: rename(top),
    changes: changes && { ...changes, largestChanges: rename(changes.largestChanges) },
    reconciliation: { ...reconciliation, excluded: withoutExamples(reconciliation.excluded) },
    warnings: warnings.map((warning) => anonymousMessage(warning, name)),
    sources: anonymousSources(sources),
    ...(attributes && { attributes: { ...attributes, examples: attributes.examples.map(name) } }),
    ...(subscriptions && { subscriptions: anonymousFigures(subscriptions, name) }),
    ...(together && { together: { ...together, top: rename(together.top) } }),
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

function withoutSamples(used: StudyRecord['sources'][number]['used']): StudyRecord['sources'][number]['used'] {
  return used.map((column) => ({ ...column, sample: '' }));
}

function withoutExamples(
  excluded: StudyRecord['reconciliation']['excluded'],
): StudyRecord['reconciliation']['excluded'] {
  return excluded.map((line) => ({ ...line, examples: [] }));
}
