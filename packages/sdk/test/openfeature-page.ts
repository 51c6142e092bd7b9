import { OFREPWebProvider } from '@openfeature/ofrep-web-provider';
import { OpenFeature, type Provider, ProviderEvents } from '@openfeature/web-sdk';

/** A page of a shop that uses OpenFeature: shows a flag, and what it becomes when it changes. */
const { server = '', key = '' } = document.body.dataset;
const provider = new OFREPWebProvider({
  baseUrl: server,
  pollInterval: 0,
  headers: [['Authorization', `Bearer ${key}`]],
});
const show = () => {
  document.body.textContent = OpenFeature.getClient().getStringValue('banner.top', 'mine');
};
OpenFeature.addHandler(ProviderEvents.ConfigurationChanged, show);
await OpenFeature.setContext({ targetingKey: 'visitor', consents: true });
await OpenFeature.setProviderAndWait(provider as Provider);
show();
