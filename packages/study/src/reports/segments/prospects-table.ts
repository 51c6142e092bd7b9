import { isWordKey, type Message, type WordKey } from '@perennial/words';
import { basisOf } from '../basis.ts';
import type { Shown } from '../definition.ts';
import { message, plain } from '../message.ts';
import { count, date, name, share, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import type { ListedProspect, ProspectGroup, Prospects } from './prospects-result.ts';
import type { SegmentsResult } from './segments-result.ts';

/** Of people who have not ordered: how many by what the list says of them, beside those of the list who have, and who they are. None where there are none. */
export function prospectTables({ record, result }: Shown<SegmentsResult>): readonly Table[] {
  const { prospects } = result;
  if (prospects === null) return [];
  const basis = basisOf(record, { n: prospects.people, isCount: true });
  const groups: Table<ProspectGroup> = {
    name: 'prospects',
    title: message('segments.prospects', {
      n: { count: prospects.people },
      file: { list: prospects.files.map((text) => ({ text })) },
    }),
    says: worthWords(prospects, record.settings.horizonDays),
    columns: [
      name('column', 'segments.prospects.column', ({ header }) => header),
      words('value', 'segments.prospects.value', ({ value }) => value, valueWords),
      count('prospects', 'segments.prospects.count', (row) => row.prospects),
      count('customers', 'segments.prospects.customers', (row) => row.customers),
      share('share_customers', 'segments.prospects.share', (row) => row.customers / (row.customers + row.prospects)),
    ],
    rows: prospects.groups,
    basis,
  };
  const listed: Table<ListedProspect> = {
    name: 'listed-prospects',
    title: message('segments.prospects.listed', {
      listed: { count: prospects.listed.length },
      n: { count: prospects.people },
    }),
    says: message('segments.prospects.listed.says'),
    columns: [
      // No page is of somebody who is no customer, so that the name leads nowhere.
      name('prospect', 'segments.stage.prospect', (row) => row.customer),
      date('since', 'segments.prospects.since', ({ since }) => since),
      words('consent', 'segments.prospects.consent', consentOf, (row) => consentWords(consentOf(row))),
    ],
    rows: prospects.listed,
    basis,
    isDetail: true,
  };
  return [groups, listed];
}

function consentOf({ consent }: ListedProspect): 'yes' | 'no' | null {
  return consent === null ? null : consent ? 'yes' : 'no';
}

function consentWords(consent: 'yes' | 'no' | null): Message<WordKey> {
  return message(consent === null ? 'cohorts.unnamed' : `segments.prospects.consent.${consent}`);
}

/** What somebody is worth who does order; nobody is worth that before. */
function worthWords({ firstOrder }: Prospects, days: number): Message<WordKey> {
  if (firstOrder === null) return message('segments.prospects.says');
  return message('segments.prospects.says.worth', {
    money: { money: firstOrder.money },
    days: { days },
    n: { count: firstOrder.customers },
  });
}

function valueWords({ cut, value, isOthers }: ProspectGroup): Message<WordKey> {
  if (isOthers) return message('cohorts.others');
  if (value === null) return message('cohorts.unnamed');
  const key = `segments.prospects.${cut}.${value}`;
  return cut !== 'column' && isWordKey(key) ? message(key) : plain(value);
}
