import type { Report } from '../../../src/reports/reports.ts';
import { buildWeekdays } from './build-weekdays.ts';
import { weekdays } from './definition.ts';

/** A report as CONTRIBUTING says how to add one; what it says in two lists is here in one. */
export const toyReport: Report = { definition: weekdays, build: buildWeekdays as Report['build'] };
