import type { Json } from '../conditions/condition.ts';
import type { Experience } from './schema.ts';

/**
 * The experience as types of TypeScript, for the client of a shop's pages: what each slot can show, variant by variant, and the events that it names.
 * Text of a module.
 */
export function typesOf({ key, slots, events }: Experience): string {
  const pages = Object.entries(slots).map(([name, { variants }]) => {
    const each = Object.entries(variants).map(
      ([variant, { content, recommend }]) =>
        `\n      | { readonly variant: ${text(variant)}; readonly content: ${typeOf(content)}${recommend ? listOf(content) : ''}; readonly disclosure?: string }`,
    );
    return `    readonly ${text(name)}:${each.join('')};\n`;
  });
  const sent = Object.entries(events).map(([name, properties]) => {
    const each = Object.entries(properties).map(([property, type]) => `readonly ${text(property)}: ${type}`);
    return `  readonly ${text(name)}: { ${each.join('; ')} };\n`;
  });
  return [
    "import type { ShopEvents } from '@perennial/sdk';\n\n",
    `export type Experiences = {\n  readonly ${text(key)}: {\n${pages.join('')}  };\n};\n\n`,
    `export type Events = ShopEvents & {\n${sent.join('')}};\n`,
  ].join('');
}

/** What is recommended may be there where the content has no products of its own. */
function listOf(content: Json): string {
  return Object.hasOwn(content as object, 'recommended') ? '' : ' & { readonly recommended?: readonly string[] }';
}

/** The type of what stands in a variant: of which kind each field is, not what it says. */
function typeOf(content: Json): string {
  if (content === null) return 'null';
  if (Array.isArray(content)) {
    const kinds = [...new Set(content.map(typeOf))];
    return kinds.length === 0 ? 'readonly unknown[]' : `readonly (${kinds.join(' | ')})[]`;
  }
  if (typeof content !== 'object') return typeof content;
  const fields = Object.entries(content).map(([name, value]) => `readonly ${text(name)}: ${typeOf(value)}`);
  return fields.length === 0 ? 'Readonly<Record<string, never>>' : `{ ${fields.join('; ')} }`;
}

function text(name: string): string {
  return JSON.stringify(name).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
