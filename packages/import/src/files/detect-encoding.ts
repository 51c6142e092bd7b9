import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The detector of Firefox, as WebAssembly. Its own entry is for bundlers alone, so that its functions are called as they are. */
interface Detector {
  readonly memory: { readonly buffer: ArrayBuffer };
  encodingdetector_new(): number;
  encodingdetector_feed(detector: number, bytes: number, length: number, isLast: number): number;
  encodingdetector_guess(answer: number, detector: number, domain: number, length: number, allowsUtf8: number): void;
  __wbg_encodingdetector_free(detector: number): void;
  __wbindgen_add_to_stack_pointer(bytes: number): number;
  __wbindgen_malloc(bytes: number): number;
  __wbindgen_free(address: number, bytes: number): void;
}

/** What of it is used; the types of Node leave it out. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

export interface GuessedEncoding {
  /** As TextDecoder names it. */
  readonly encoding: string;
  /** There is little to tell it by, or one half of the words speaks for another encoding than the other half. */
  readonly isUnsure: boolean;
}

/** With fewer bytes of letters beyond ASCII, each word counted once, a guess is often wrong. */
const FEW_BYTES = 32;

/** The encoding of a text that is not UTF-8, by bytes of it that hold its letters. */
export function detectEncoding(sample: Uint8Array): GuessedEncoding {
  const encoding = guessOf(sample);
  const words = [
    ...new Set(
      Buffer.from(sample)
        .toString('latin1')
        .match(/[A-Za-z]*[\x80-\xff][A-Za-z\x80-\xff]*/g),
    ),
  ];
  const isUnsure = words.join('').replace(/[A-Za-z]/g, '').length < FEW_BYTES || isDivided(words, encoding);
  return { encoding, isUnsure };
}

function isDivided(words: readonly string[], encoding: string): boolean {
  return [0, 1].some((half) => {
    const bytes = Buffer.from(words.filter((_, i) => i % 2 === half).join('\n'), 'latin1');
    const other = guessOf(bytes);
    return other !== encoding && new TextDecoder(other).decode(bytes) !== new TextDecoder(encoding).decode(bytes);
  });
}

function guessOf(sample: Uint8Array): string {
  const wasm = loaded();
  const detector = wasm.encodingdetector_new();
  const answer = wasm.__wbindgen_add_to_stack_pointer(-16);
  try {
    const bytes = put(wasm, sample);
    wasm.encodingdetector_feed(detector, bytes, sample.length, 1);
    wasm.encodingdetector_guess(answer, detector, 0, 0, 0);
    const [at, length] = new Uint32Array(wasm.memory.buffer, answer, 2) as unknown as [number, number];
    const name = Buffer.from(new Uint8Array(wasm.memory.buffer, at, length)).toString('latin1');
    wasm.__wbindgen_free(at, length);
    return known(name);
  } finally {
    wasm.__wbindgen_add_to_stack_pointer(16);
    wasm.__wbg_encodingdetector_free(detector);
  }
}

/** GB18030 is GBK with more signs. */
function known(name: string): string {
  return name === 'GBK' ? 'gb18030' : new TextDecoder(name).encoding;
}

/** Copies bytes into the detector, which frees them. */
function put(wasm: Detector, bytes: Uint8Array): number {
  const address = wasm.__wbindgen_malloc(bytes.length);
  new Uint8Array(wasm.memory.buffer).set(bytes, address);
  return address;
}

let detector: Detector | undefined;

function loaded(): Detector {
  if (detector) return detector;
  const path = createRequire(import.meta.url).resolve('chardetng-wasm/dist/chardetng_wasm_bg.wasm');
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(path)), {
    './chardetng_wasm_bg.js': {
      __wbindgen_throw: () => {
        throw new Error('the encoding of the text cannot be told');
      },
    },
  });
  detector = exports as Detector;
  return detector;
}
