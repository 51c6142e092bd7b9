import type {
  FastifyInstance,
  onRequestHookHandler,
  onResponseHookHandler,
  onSendHookHandler,
  preHandlerHookHandler,
  preValidationHookHandler,
  RouteOptions,
} from 'fastify';

interface Hooks {
  readonly onRequest: onRequestHookHandler;
  readonly preValidation: preValidationHookHandler;
  readonly preHandler: preHandlerHookHandler;
  readonly onSend: onSendHookHandler;
  readonly onResponse: onResponseHookHandler;
}

/** A route as its hooks know it: what is worked out of this is worked out once, when the route is added. */
export interface KnownRoute {
  /** `GET` of one that answers `HEAD`, too. */
  readonly method: string;
  readonly url: string;
  /** As the table of access calls it: `GET /api/runs/:run`. */
  readonly name: string;
  readonly isLive: boolean;
}

/**
 * Gives each route that is added from here on a hook of its own; null for those that need none. A hook of all routes would ask each request which route it is of, and
 * Fastify makes that answer anew each time: eight such questions took as long as deciding a page.
 */
export function forRoutes<Name extends keyof Hooks>(
  app: FastifyInstance,
  name: Name,
  hookFor: (route: KnownRoute) => Hooks[Name] | null,
): void {
  app.addHook('onRoute', (options: RouteOptions) => {
    const { url, config } = options;
    const method = [options.method].flat().join(' ').replace('HEAD', 'GET');
    const hook = hookFor({ method, url, name: `${method} ${url}`, isLive: config?.isLive === true });
    if (hook) options[name] = [options[name] ?? [], hook].flat() as RouteOptions[Name];
  });
}
