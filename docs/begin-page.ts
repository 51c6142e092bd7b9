import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Block } from './blocks.ts';
import { type Outcome, runShell } from './run-block.ts';

/** `perennial demo` or `perennial run` alone on a line, whose whole effect is what it leaves in the folder. */
const MAKES_A_WORKSPACE = /^perennial (demo|run)( [\w./%=-]+)*$/;

/** Where pages run, one after the other: always at the same path, since a workspace holds the paths of what it was made from. */
export class PageFolder {
  readonly #place = mkdtempSync(join(tmpdir(), 'perennial-docs-'));
  readonly path = join(this.#place, 'page');
  readonly #begun = new Map<string, { readonly folder: string; readonly outcome: Outcome }>();

  empty(): void {
    rmSync(this.path, { recursive: true, force: true });
    mkdirSync(this.path);
  }

  /**
   * Runs the first block of a page in the empty folder. The lines at its head that make a workspace run once for all pages that
   * begin with the same ones; the others find what they left, and what they said.
   */
  runFirst(block: Block): Outcome {
    const lines = block.code.split('\n');
    const other = lines.findIndex((line) => !MAKES_A_WORKSPACE.test(line));
    const head = lines.slice(0, other < 0 ? lines.length : other).join('\n');
    const begun = head === '' ? { status: 0, text: '' } : this.#begin({ ...block, code: head });
    if (begun.status !== 0 || other < 0) return begun;
    const { status, text } = runShell({ ...block, code: lines.slice(other).join('\n') }, this.path);
    return { status, text: begun.text + text };
  }

  #begin(head: Block): Outcome {
    const known = this.#begun.get(head.code);
    if (known) {
      this.empty();
      cpSync(known.folder, this.path, { recursive: true, preserveTimestamps: true });
      return known.outcome;
    }
    const outcome = runShell(head, this.path);
    const folder = join(this.#place, `begun-${this.#begun.size}`);
    cpSync(this.path, folder, { recursive: true, preserveTimestamps: true });
    this.#begun.set(head.code, { folder, outcome });
    return outcome;
  }

  remove(): void {
    rmSync(this.#place, { recursive: true, force: true });
  }
}
