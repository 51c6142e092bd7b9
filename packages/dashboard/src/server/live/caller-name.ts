import type { Say } from './say.ts';

/** What a caller is called: whoever sits at the machine by words, an account or a key by its name, and by its id where that is gone. */
export function callerName(id: string, name: string | null, say: Say): string {
  return id === 'this-machine' ? say('audit.this-machine') : (name ?? id);
}
