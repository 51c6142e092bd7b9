import { access } from '../guard/access.ts';

/** The methods by which a path can be asked; none where there is nothing at it. */
export function methodsAt(path: string): readonly string[] {
  return routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
}

const routes = Object.keys(access).map((route) => {
  const [method = '', url = ''] = route.split(' ');
  const literal = url.split('/').map((part) => (part.startsWith(':') ? '[^/]+' : part.replaceAll('.', '\\.')));
  return { method, pattern: new RegExp(`^${literal.join('/')}$`) };
});
