/**
 * Packages that would be installed twice. manifests: the workspaces' package.json with their folders; lock: package-lock.json.
 * Among what we ship there is one version of everything, and a package is asked for in one range everywhere.
 */
export function findDuplicates(manifests, lock) {
  return [...differentRanges(manifests), ...severalVersions(lock)];
}

function differentRanges(manifests) {
  const asked = new Map();
  for (const { path, manifest } of manifests)
    for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'])
      for (const [name, range] of Object.entries(manifest[kind] ?? {})) record(asked, name, range, path);
  return conflicts(asked, (name, list) => `${name} is asked for in several ranges: ${list}`);
}

function severalVersions(lock) {
  const installed = new Map();
  for (const [path, { version, dev, devOptional, link }] of Object.entries(lock.packages)) {
    const at = path.lastIndexOf('node_modules/');
    if (at === -1 || dev || devOptional || link) continue;
    record(installed, path.slice(at + 'node_modules/'.length), version, path);
  }
  return conflicts(installed, (name, list) => `${name} is installed in several versions: ${list}`);
}

function record(map, name, value, place) {
  const values = map.get(name) ?? new Map();
  map.set(name, values.set(value, [...(values.get(value) ?? []), place]));
}

function conflicts(map, sentence) {
  return [...map]
    .filter(([, values]) => values.size > 1)
    .map(([name, values]) => {
      const list = [...values].map(([value, places]) => `${value} (${places.join(', ')})`).join(', ');
      return sentence(name, list);
    });
}
