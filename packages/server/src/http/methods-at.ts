/** Tells by which methods a path can be asked, of routes as `GET /api/runs/:run`; none where there is nothing at it. */
export function makeMethodsAt(routes: readonly string[]): (path: string) => readonly string[] {
  const known = routes.map((route) => {
    const [method = '', url = ''] = route.split(' ');
    const parts = url.split('/').map((part) => (part.startsWith(':') ? '[^/]+' : part.replaceAll('.', '\\.')));
    return { method, pattern: new RegExp(`^${parts.join('/')}$`) };
  });
  return (path) => known.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
}
