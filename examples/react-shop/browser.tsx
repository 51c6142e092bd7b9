import { browserEffects, flushOnHide, HANDED_OVER, type HandedOver, makeClient, tellPages } from '@perennial/sdk';
import { hydrateRoot } from 'react-dom/client';
import { defaults, type Slots } from './defaults.ts';
import { Shop } from './Shop.tsx';

const root = document.getElementById('shop') as HTMLElement;
const { server = '', key = '' } = root.dataset;
const text = document.getElementById(HANDED_OVER)?.textContent;
const handedOver = text ? (JSON.parse(text) as HandedOver) : null;
const client = makeClient({ server, key, handedOver }, browserEffects());

// What the server has drawn is what is shown: asking for it tells the server that it was seen.
const slots = handedOver
  ? handedOver.page.slots
  : Object.fromEntries(Object.entries(defaults).map(([slot, content]) => [slot, { content }]));
if (handedOver) void client.decide('home');
hydrateRoot(root, <Shop slots={slots as unknown as Slots} client={client} />);
tellPages(client);
flushOnHide(client);
