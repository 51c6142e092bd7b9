import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';

/**
 * Circles among the files and among the folders below a package's `src`, type imports included, one sentence each. Tests are left out.
 * Imports are read by swc: the compiler of this repository has no interface for that.
 */
export async function checkCircles(packageFolder) {
  const { output } = await cruise(['src'], {
    baseDir: packageFolder,
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: String.raw`\.test\.tsx?$|[\\/]dist[\\/]` },
    validate: true,
    ruleSet: {
      forbidden: [
        { name: 'files', severity: 'error', from: {}, to: { circular: true } },
        { name: 'folders', severity: 'error', scope: 'folder', from: {}, to: { circular: true } },
      ],
    },
  });
  if (output.summary.totalCruised === 0) return [`${packageFolder}: no source was read`];
  return output.summary.violations.map(
    ({ rule, from, cycle }) =>
      `${join(packageFolder, from)}: a circle of ${rule.name}: ${[from, ...cycle.map(({ name }) => name)].join(' → ')}`,
  );
}
