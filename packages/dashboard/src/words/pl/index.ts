import { en } from '../en/index.ts';

export const pl: Record<keyof typeof en, string> = en;
