import { type ServicePolicy, servicePolicySchema } from '@perennial/decide';
import { isCurrencyCode } from '@perennial/import';
import { latestRecord } from '@perennial/study';
import { Failure, NO_CURRENCY } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { writeAudit } from '../../audit/audit.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import { requireSense } from '../../service-desk/require-sense.ts';
import {
  readWorkspaceSettings,
  workspaceSettings,
  writeWorkspaceSettings,
} from '../../workspace-settings/workspace-settings.ts';
import type { ServerWorld } from '../../world/server-world.ts';

export const workspaceSettingsShapes = defineShapes({
  readSettings: { method: 'GET', url: '/api/settings', answer: workspaceSettings },
  changeSettings: {
    method: 'PUT',
    url: '/api/settings',
    body: workspaceSettings.partial().extend({ service: servicePolicySchema.partial().optional() }),
    answer: workspaceSettings,
  },
});

/** Currency and language of the workspace, and the policy of its help desk; a change names what it changes. */
export function workspaceSettingsRoutes(app: FastifyInstance, { settings: { folder }, store, now }: ServerWorld): void {
  addRoute(app, workspaceSettingsShapes.readSettings, async () => readWorkspaceSettings(folder));
  addRoute(app, workspaceSettingsShapes.changeSettings, async ({ body }, { caller }) => {
    await requireUsable(folder, body.currency ?? null);
    // Read where it is written, so that of two changes at once neither takes the other's back.
    const known = readWorkspaceSettings(folder);
    const { currency = known.currency, language = known.language } = body;
    const service = Object.assign({}, known.service, body.service) as ServicePolicy;
    requireSense(service);
    const settings = { currency, language, service };
    writeWorkspaceSettings(folder, settings);
    // What money may be given away for is seen in the log as it was set.
    const about = { currency, language, ...(body.service && { service: JSON.stringify(body.service) }) };
    await writeAudit(store.db, { at: now().getTime(), who: caller.id, action: 'settings.set', about });
    return settings;
  });
}

/** One workspace has one currency: another one would have the next run fail, long after whoever chose it has gone. */
async function requireUsable(folder: string, currency: string | null): Promise<void> {
  if (currency === null) return;
  if (!isCurrencyCode(currency))
    throw new Failure('request-invalid', { place: { text: 'body/currency' }, reason: { text: 'ISO 4217' } });
  const known = await currencyOfRun(folder);
  if (known === null || known === NO_CURRENCY || known === currency) return;
  throw new Failure('currency-mixed.settings', { known: { text: known }, currency: { text: currency } });
}

async function currencyOfRun(folder: string): Promise<string | null> {
  try {
    return (await latestRecord({ folder })).settings.currency;
  } catch (error) {
    if (error instanceof Failure && error.code === 'workspace-empty') return null;
    throw error;
  }
}
