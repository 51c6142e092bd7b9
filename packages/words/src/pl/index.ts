import type { en } from '../en/index.ts';
import { accounts } from './accounts.ts';
import { accuracy } from './accuracy.ts';
import { actions } from './actions.ts';
import { app } from './app.ts';
import { attributes } from './attributes.ts';
import { auditActions } from './audit-actions.ts';
import { backup } from './backup.ts';
import { base } from './base.ts';
import { baseline } from './baseline.ts';
import { bring } from './bring.ts';
import { budget } from './budget.ts';
import { businessCase } from './business-case.ts';
import { businessChange } from './business-change.ts';
import { card } from './card.ts';
import { channels } from './channels.ts';
import { cluster } from './cluster.ts';
import { cohorts } from './cohorts.ts';
import { compare } from './compare.ts';
import { costs } from './costs.ts';
import { customers } from './customers.ts';
import { data } from './data.ts';
import { decide } from './decide.ts';
import { demoShop } from './demo-shop.ts';
import { doctor } from './doctor.ts';
import { drivers } from './drivers.ts';
import { equity } from './equity.ts';
import { experiment } from './experiment.ts';
import { exports } from './exports.ts';
import { failure } from './failure.ts';
import { failureImport } from './failure-import.ts';
import { find } from './find.ts';
import { firstOrders } from './first-orders.ts';
import { formulaLab } from './formula-lab.ts';
import { formulas } from './formulas.ts';
import { gallery } from './gallery.ts';
import { glossary } from './glossary.ts';
import { help } from './help.ts';
import { journeys } from './journeys.ts';
import { ledger } from './ledger.ts';
import { levers } from './levers.ts';
import { lifetime } from './lifetime.ts';
import { live } from './live.ts';
import { liveAllocation } from './live-allocation.ts';
import { livePeople } from './live-people.ts';
import { livePolicy } from './live-policy.ts';
import { liveStart } from './live-start.ts';
import { loyalty } from './loyalty.ts';
import { mail } from './mail.ts';
import { margins } from './margins.ts';
import { method } from './method.ts';
import { migration } from './migration.ts';
import { opportunities } from './opportunities.ts';
import { page } from './page.ts';
import { people } from './people.ts';
import { personalData } from './personal-data.ts';
import { pick } from './pick.ts';
import { playbook } from './playbook.ts';
import { playbookBoard } from './playbook-board.ts';
import { profit } from './profit.ts';
import { progress } from './progress.ts';
import { promotion } from './promotion.ts';
import { readOuts } from './read-outs.ts';
import { referrals } from './referrals.ts';
import { refresh } from './refresh.ts';
import { rejected } from './rejected.ts';
import { report } from './report.ts';
import { ruleColumns } from './rule-columns.ts';
import { run } from './run.ts';
import { segments } from './segments.ts';
import { server } from './server.ts';
import { service } from './service.ts';
import { serviceDesk } from './service-desk.ts';
import { settings } from './settings.ts';
import { sharedPayments } from './shared-payments.ts';
import { slipping } from './slipping.ts';
import { sources } from './sources.ts';
import { studio } from './studio.ts';
import { study } from './study.ts';
import { subscriptionEquity } from './subscription-equity.ts';
import { subscriptions } from './subscriptions.ts';
import { summary } from './summary.ts';
import { surface } from './surface.ts';
import { terminal } from './terminal.ts';
import { thenAndNow } from './then-and-now.ts';
import { value } from './value.ts';

export const pl: Record<keyof typeof en, string> = {
  ...migration,
  ...attributes,
  ...auditActions,
  ...backup,
  ...bring,
  ...find,
  ...pick,
  ...settings,
  ...page,
  ...refresh,
  ...rejected,
  ...report,
  ...ruleColumns,
  ...run,
  ...summary,
  ...actions,
  ...data,
  ...accounts,
  ...accuracy,
  ...exports,
  ...failure,
  ...failureImport,
  ...progress,
  ...surface,
  ...terminal,
  ...thenAndNow,
  ...help,
  ...formulaLab,
  ...formulas,
  ...mail,
  ...margins,
  ...sharedPayments,
  ...subscriptions,
  ...subscriptionEquity,
  ...decide,
  ...gallery,
  ...live,
  ...liveAllocation,
  ...livePolicy,
  ...livePeople,
  ...liveStart,
  ...experiment,
  ...compare,
  ...costs,
  ...demoShop,
  ...doctor,
  ...server,
  ...app,
  ...glossary,
  ...cluster,
  ...value,
  ...personalData,
  ...profit,
  ...segments,
  ...card,
  ...channels,
  ...base,
  ...baseline,
  ...slipping,
  ...opportunities,
  ...playbook,
  ...playbookBoard,
  ...levers,
  ...lifetime,
  ...people,
  ...budget,
  ...businessChange,
  ...loyalty,
  ...service,
  ...serviceDesk,
  ...promotion,
  ...readOuts,
  ...referrals,
  ...drivers,
  ...journeys,
  ...ledger,
  ...equity,
  ...firstOrders,
  ...businessCase,
  ...cohorts,
  ...customers,
  ...method,
  ...sources,
  ...studio,
  ...study,
};
