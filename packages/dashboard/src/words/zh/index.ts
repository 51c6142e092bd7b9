import { en } from '../en/index.ts';

export const zh: Record<keyof typeof en, string> = en;
