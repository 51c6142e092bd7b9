import type { en } from '../en/index.ts';
import { cohorts } from './cohorts.ts';
import { customers } from './customers.ts';
import { data } from './data.ts';
import { failure } from './failure.ts';
import { method } from './method.ts';
import { page } from './page.ts';
import { progress } from './progress.ts';
import { pulse } from './pulse.ts';
import { study } from './study.ts';
import { surface } from './surface.ts';
import { terminal } from './terminal.ts';
import { trust } from './trust.ts';
import { value } from './value.ts';

export const pl: Record<keyof typeof en, string> = {
  ...page,
  ...pulse,
  ...data,
  ...trust,
  ...failure,
  ...progress,
  ...surface,
  ...terminal,
  ...value,
  ...cohorts,
  ...customers,
  ...method,
  ...study,
};
