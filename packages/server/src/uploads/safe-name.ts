const LONGEST = 120;

/** The name of an uploaded file as it may stand on any disk: no folders, no name that a system keeps for itself. */
export function safeName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .normalize('NFC')
    .replace(/[\p{Cc}<>:"|?*]/gu, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i.test(plain) ? `_${plain}` : plain;
  // What a file is, its ending may say.
  return [...reserved].slice(-LONGEST).join('') || 'upload';
}
