import type { KeyRole } from '../accounts/roles.ts';

/** Who may ask a route: whoever it is, whoever is signed in, or those of some roles. */
export type Access = 'anyone' | readonly KeyRole[];

const all: Access = ['viewer', 'analyst', 'marketer', 'engineer', 'admin'];
const toldOfCustomers: Access = ['analyst', 'marketer', 'engineer', 'admin'];
export const working: readonly KeyRole[] = ['analyst', 'engineer', 'admin'];
const technical: Access = ['engineer', 'admin'];
const administrating: Access = ['admin'];
const sending: Access = ['source', 'engineer', 'admin'];
const designing: Access = ['marketer', 'engineer', 'admin'];

/** Every route of the server and who may ask it. One that is not here answers nobody; a test holds the table to the routes. */
export const access: Readonly<Record<string, Access>> = {
  'GET /': 'anyone',
  'GET /bring': 'anyone',
  'GET /customers': 'anyone',
  'GET /sign-in': 'anyone',
  'GET /welcome': 'anyone',
  'GET /people': 'anyone',
  'GET /health/live': 'anyone',
  'GET /health/ready': 'anyone',
  'GET /metrics': technical,
  'GET /api/openapi.json': 'anyone',
  'GET /api/session': 'anyone',
  'POST /api/session': 'anyone',
  'DELETE /api/session': 'anyone',
  'POST /api/accounts': 'anyone',
  'GET /api/people': administrating,
  'PUT /api/people/:id': administrating,
  'DELETE /api/people/:id': administrating,
  'POST /api/invitations': administrating,
  'GET /api/keys': technical,
  'POST /api/keys': technical,
  'POST /api/keys/:id/rotation': technical,
  'DELETE /api/keys/:id': technical,
  'GET /api/audit': administrating,
  'GET /api/report': all,
  'GET /api/reports': all,
  'GET /api/reports/:name': all,
  'GET /api/runs': all,
  'GET /api/runs/:run': all,
  'GET /api/equity': all,
  'GET /api/customers': toldOfCustomers,
  'GET /api/customers/:id': toldOfCustomers,
  'POST /api/uploads': working,
  'POST /api/previews': working,
  'GET /api/jobs': all,
  // Whoever may look at customers may take them along; what changes the workspace is for those who work in it.
  'POST /api/jobs': toldOfCustomers,
  'GET /api/jobs/:id': all,
  'GET /api/jobs/:id/events': all,
  'POST /api/jobs/:id/cancellation': working,
  'GET /api/jobs/:id/file': toldOfCustomers,
  'GET /api/annotations': all,
  'POST /api/annotations': working,
  'DELETE /api/annotations/:id': working,
  'POST /v1/identify': sending,
  'POST /v1/track': sending,
  'POST /v1/page': sending,
  'POST /v1/screen': sending,
  'POST /v1/group': sending,
  'POST /v1/alias': sending,
  'POST /v1/batch': sending,
  'POST /v1/decide': sending,
  'POST /v1/outcomes': sending,
  // Whoever signs with the secret of the webhook.
  'POST /v1/webhooks/shopify': 'anyone',
  'POST /v1/webhooks/stripe': 'anyone',
  'GET /v1/customers/:id': toldOfCustomers,
  'GET /api/decisions/:id': toldOfCustomers,
  'GET /api/experiences': all,
  'GET /api/experiences/:key': all,
  'PUT /api/experiences/:key': designing,
  'GET /api/experiences/:key/differences': all,
  'GET /api/experiences/:key/versions': all,
  'GET /api/experiences/:key/versions/:version': all,
  'POST /api/experiences/:key/rollback': designing,
  'POST /api/experiences/:key/stop': designing,
  'POST /api/experiences/:key/trial': designing,
  'GET /api/experiences/:key/read-outs': all,
  'GET /api/holdout/read-out': all,
  'GET /v1/accounts/:id': toldOfCustomers,
  'GET /api/experiences/:key/read-out': all,
  'POST /mcp': toldOfCustomers,
};
