import { type CodesOf, Failure } from '@perennial/words';
import { isScalar, isSeq, type LineCounter, type Node } from 'yaml';

/** What a value is expected to be; in words as `costs.expects.CODE`. */
export type Expected = CodesOf<'costs.expects'>;

/** A place in a settings file, for what reads it and for the messages of what is wrong there. */
export interface Found {
  readonly node: Node | null;
  text(): string;
  isList(): boolean;
  /** The places of its members, where it is a list. */
  items(): readonly Found[];
  keyText(key: unknown): string;
  within(key: string, node: Node | null): Found;
  refuse(expected: Expected): Failure;
  refuseKey(key: string, allowed: readonly string[]): Failure;
  refuseMissing(key: string): Failure;
}

/** The place of a node, by the keys that lead to it. */
export function foundAt(
  file: string,
  source: string,
  lines: LineCounter,
  node: Node | null,
  keys: readonly string[] = [],
): Found {
  const offset = node?.range?.[0] ?? 0;
  const values = {
    file: { text: file },
    line: { text: String(lines.linePos(offset).line || 1) },
    key: { text: keys.join(' > ') },
  };
  const text = () => sourceOf(source, node);
  return {
    node,
    text,
    isList: () => isSeq(node),
    items: () =>
      isSeq(node)
        ? node.items.map((item, i) => foundAt(file, source, lines, item as Node, [...keys, String(i + 1)]))
        : [],
    keyText: (key) => (isScalar(key) ? sourceOf(source, key as Node) : String(key)),
    within: (key, inner) => foundAt(file, source, lines, inner ?? node, [...keys, key]),
    refuse: (expected) =>
      new Failure('costs-invalid.value', {
        ...values,
        value: { text: shortened(text()) },
        expected: { message: { code: `costs.expects.${expected}`, values: {} } },
      }),
    refuseKey: (key, allowed) =>
      new Failure('costs-invalid.key', { ...values, name: { text: key }, allowed: { text: allowed.join(', ') } }),
    refuseMissing: (key) => new Failure('costs-invalid.missing', { ...values, name: { text: key } }),
  };
}

/** A scalar as it is typed, without quotes: 1.10 stays 1.10. */
function sourceOf(source: string, node: Node | null): string {
  if (isScalar(node)) return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
  const [from = 0, to = 0] = node?.range ?? [];
  return source.slice(from, to).trim();
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
