import type { en } from '../en/index.ts';
import { accuracy } from './accuracy.ts';
import { actions } from './actions.ts';
import { base } from './base.ts';
import { channels } from './channels.ts';
import { cluster } from './cluster.ts';
import { cohorts } from './cohorts.ts';
import { costs } from './costs.ts';
import { customers } from './customers.ts';
import { data } from './data.ts';
import { decide } from './decide.ts';
import { doctor } from './doctor.ts';
import { experiment } from './experiment.ts';
import { failure } from './failure.ts';
import { failureImport } from './failure-import.ts';
import { firstOrders } from './first-orders.ts';
import { formulaLab } from './formula-lab.ts';
import { formulas } from './formulas.ts';
import { help } from './help.ts';
import { live } from './live.ts';
import { method } from './method.ts';
import { page } from './page.ts';
import { profit } from './profit.ts';
import { progress } from './progress.ts';
import { report } from './report.ts';
import { run } from './run.ts';
import { segments } from './segments.ts';
import { server } from './server.ts';
import { slipping } from './slipping.ts';
import { study } from './study.ts';
import { subscriptions } from './subscriptions.ts';
import { summary } from './summary.ts';
import { surface } from './surface.ts';
import { terminal } from './terminal.ts';
import { value } from './value.ts';

export const pl: Record<keyof typeof en, string> = {
  ...page,
  ...report,
  ...run,
  ...summary,
  ...actions,
  ...data,
  ...accuracy,
  ...failure,
  ...failureImport,
  ...progress,
  ...surface,
  ...terminal,
  ...help,
  ...formulaLab,
  ...formulas,
  ...subscriptions,
  ...decide,
  ...live,
  ...experiment,
  ...costs,
  ...doctor,
  ...server,
  ...cluster,
  ...value,
  ...profit,
  ...segments,
  ...channels,
  ...base,
  ...slipping,
  ...firstOrders,
  ...cohorts,
  ...customers,
  ...method,
  ...study,
};
