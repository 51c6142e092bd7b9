import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '@perennial/words';

/** A segment that a business has named: a rule, and what is done for the customers whom it fits (empty where nothing is said). */
export interface SavedSegment {
  readonly name: string;
  readonly rule: string;
  readonly action: string;
}

const FOLDER = 'segments';
const ENDING = '.rule';
const ACTION = '# action:';
/** Letters, digits, dashes, underscores, and spaces within: a name is that of a file on every system. */
const NAME = /^[\p{L}\p{N}](?:[\p{L}\p{N} _-]{0,58}[\p{L}\p{N}_-])?$/u;

/** The segments of a workspace, by name: each a file `segments/NAME.rule`, the rule in it, lines that begin with # aside. */
export function savedSegments(workspace: string): readonly SavedSegment[] {
  const folder = join(workspace, FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => segmentOf(file.slice(0, -ENDING.length), readFileSync(join(folder, file), 'utf8')))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function segmentOf(name: string, text: string): SavedSegment {
  const lines = text.split(/\r?\n/);
  const action = lines.find((line) => line.startsWith(ACTION))?.slice(ACTION.length) ?? '';
  const rule = lines.filter((line) => !line.startsWith('#')).join(' ');
  return { name, rule: rule.trim(), action: action.trim() };
}

/** Writes a segment in place of one of its name. Fails with `option-invalid` where the name is none. */
export function saveSegment(workspace: string, { name, rule, action }: SavedSegment): string {
  const path = pathOf(workspace, name);
  mkdirSync(join(workspace, FOLDER), { recursive: true });
  const said = action.trim() === '' ? '' : `${ACTION} ${action.replaceAll(/\s+/g, ' ').trim()}\n`;
  writeFileSync(`${path}.unfinished`, `${said}${rule.replaceAll(/[\r\n]+/g, ' ').trim()}\n`);
  renameSync(`${path}.unfinished`, path);
  return path;
}

/** Removes a segment. Fails with `option-invalid` where there is none of the name. */
export function removeSegment(workspace: string, name: string): void {
  const path = pathOf(workspace, name);
  if (!existsSync(path)) {
    const known = savedSegments(workspace).map((segment) => ({ text: segment.name }));
    throw new Failure('option-invalid.no-segment', { name: { text: name }, names: { list: known } });
  }
  rmSync(path);
}

function pathOf(workspace: string, name: string): string {
  if (!NAME.test(name)) throw new Failure('option-invalid.segment-name', { name: { text: name } });
  return join(workspace, FOLDER, `${name}${ENDING}`);
}
