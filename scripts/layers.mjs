/** What each package's sources may import, and what they may not ask of the world; see docs and CONTRIBUTING for why. */
const LAYERS = {
  models: { workspace: [], outside: false, pure: true },
  words: { workspace: [], outside: true, pure: true },
  engine: { workspace: ['words'], outside: true, pure: true },
  import: { workspace: ['models', 'words', 'engine'], outside: true, pure: true },
  demo: { workspace: ['models', 'words', 'engine'], outside: true, pure: true },
  study: { workspace: ['models', 'words', 'engine', 'import'], tests: ['demo'], outside: true, pure: true },
  decide: { workspace: ['models', 'words'], outside: true, pure: true },
  server: {
    workspace: ['models', 'words', 'engine', 'import', 'study', 'decide'],
    tests: ['demo'],
    outside: true,
    pure: true,
  },
  sdk: { workspace: [], tests: ['decide', 'server'], outside: false, pure: false },
  dashboard: {
    workspace: ['models', 'words', 'engine', 'import', 'demo', 'study', 'decide', 'server'],
    outside: true,
    pure: false,
  },
  cli: {
    workspace: ['models', 'words', 'engine', 'import', 'demo', 'study', 'decide', 'server', 'sdk', 'dashboard'],
    outside: true,
    pure: false,
  },
};

const IMPORT =
  /(?:^|[;\n}])\s*(?:import|export)\b[^'"`;]*?\bfrom\s*(['"])([^'"]+)\1|(?:^|[;\n])\s*import\s*(['"])([^'"]+)\3|\b(?:import|require)\s*\(\s*(['"`])([^'"`]+)\5/g;

/** Time and chance: arguments everywhere below the command line. */
const AMBIENT = [
  [/\bMath\.random\b/, 'Math.random: randomness is an argument (random: () => number)'],
  [/\bDate\.now\b/, 'Date.now: time is an argument (Effects.now)'],
  [/\bnew Date\s*(\(\s*\)|[^(\s\w]|$)/m, 'new Date(): time is an argument (Effects.now)'],
  [/\bperformance\.now\b/, 'performance.now: time is an argument (Effects.now)'],
  [/\bprocess\.env\b/, 'process.env: settings are arguments; only the command line reads the environment'],
];

/** What an engine is called. */
const ENGINE = /duckdb|trino/i;

/** Packages in which no engine is named, and within `engine` the places where one is: its drivers, its storage, and where one of the two is chosen. */
const WITHOUT_ENGINES = ['models', 'import', 'study', 'decide', 'server', 'sdk', 'dashboard'];
const ENGINE_PLACES =
  /[\\/]engine[\\/]src[\\/]((duckdb|trino|storage[\\/](duckdb|trino))[\\/]|(dialect|storage[\\/](index|table-maker|explain-failure))\.ts$)/;

/** Whether a source names an engine where none is to be named: what they do differently is in the folders of their storage and in their dialects. */
function namesAnEngine(packageName, path, code) {
  if (!WITHOUT_ENGINES.includes(packageName) && packageName !== 'engine') return false;
  return !ENGINE_PLACES.test(path) && ENGINE.test(code);
}

/**
 * What one source file does that its package may not, one sentence each. Tests may use whatever packages they need and the
 * world, yet are held to the direction too.
 */
export function checkSource(packageName, path, text) {
  const layer = LAYERS[packageName];
  if (!layer) return [`${path}: the package ${packageName} has no place in scripts/layers.mjs`];
  const isTest = /(\.test\.[mc]?tsx?$)|(^|[\\/])test[\\/]/.test(path);
  const code = withoutComments(text);
  const wrongImports = importsOf(code).flatMap((specifier) => {
    if (specifier.startsWith('.')) return [];
    const workspace = workspaceOf(specifier);
    if (workspace !== null) {
      const inTests = isTest ? (layer.tests ?? []) : [];
      const allowed = [packageName, ...layer.workspace, ...inTests].includes(workspace);
      return allowed ? [] : [`${path}: ${packageName} may not import ${specifier}: imports go down the arrow only`];
    }
    return layer.outside || isTest ? [] : [`${path}: ${packageName} may import nothing from outside: ${specifier}`];
  });
  const ambient = layer.pure && !isTest ? AMBIENT.filter(([pattern]) => pattern.test(code)) : [];
  const engines =
    !isTest && namesAnEngine(packageName, path, code) ? [`${path}: names an engine: ask the storage`] : [];
  return [...wrongImports, ...ambient.map(([, words]) => `${path}: ${words}`), ...engines];
}

/** The module names a source imports, statically, dynamically or for side effects. */
export function importsOf(code) {
  return [...code.matchAll(IMPORT)].map((match) => match[2] ?? match[4] ?? match[6]);
}

function workspaceOf(specifier) {
  if (specifier === 'perennial' || specifier.startsWith('perennial/')) return 'cli';
  return specifier.startsWith('@perennial/') ? specifier.split('/')[1] : null;
}

/** Comments blanked; text within quotes stays, so that an address in a string is not taken for a comment. */
function withoutComments(text) {
  return text.replace(
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (match, quoted) => quoted ?? ' '.repeat(match.length),
  );
}
