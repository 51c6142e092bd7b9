import { day } from '@perennial/engine';
import { localDay } from '../cells/local-day.ts';
import type { SourceRows } from '../cells/source-rows.ts';
import type { ClassifyOptions } from '../classify/classify-orders.ts';
import type { Recognised } from '../columns/recognise-columns.ts';
import type { FolderImport } from './folder-import.ts';

/** How orders are to be classified. */
export function classifyOptions(
  { request, now }: FolderImport,
  { columns, export: known }: Recognised,
  { currency }: SourceRows,
): ClassifyOptions {
  return {
    rules: request.rules,
    minorUnits: currency.minorUnits,
    today: day(localDay(now, request.timeZone)),
    hasRefund: columns.refund !== undefined && !known?.sales,
  };
}
