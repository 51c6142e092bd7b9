import { browserEffects, flushOnHide, HANDED_OVER, type HandedOver, makeClient, tellPages } from '@perennial/sdk';
import { hydrateRoot } from 'react-dom/client';
import { defaultSlots, type Slots } from './defaults.ts';
import type { Events, Experiences } from './home.ts';
import { Shop } from './Shop.tsx';

const root = document.getElementById('shop') as HTMLElement;
const { server = '', key = '' } = root.dataset;
const text = document.getElementById(HANDED_OVER)?.textContent;
const handedOver = text ? (JSON.parse(text) as HandedOver) : null;
const client = makeClient<Experiences, Events>({ server, key, handedOver }, browserEffects());

// What the server has drawn is what is shown: asking for it tells the server that it was seen.
if (handedOver) void client.decide('home');
const slots = handedOver ? (handedOver.page.slots as unknown as Slots) : defaultSlots;
hydrateRoot(root, <Shop slots={slots} client={client} />);
tellPages(client);
flushOnHide(client);
