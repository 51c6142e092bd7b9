const DEFAULT_FOLDER = 'perennial';

/** What a command needs to be about a workspace: nothing where it stands in the folder that is looked in by itself. folder: as it is typed. */
export function workspaceWords(folder: string): string {
  return folder === DEFAULT_FOLDER ? '' : ` --workspace ${quoted(folder)}`;
}

function quoted(folder: string): string {
  return /^[\w./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", `'\\''`)}'`;
}
