/** Names of files below one folder, with `/` between the parts, on every machine alike. */

/** The folder of a file, with its closing slash; empty for a bare name. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** The name of a file without folder and ending. */
export function baseNameOf(path: string): string {
  return path.slice(folderOf(path).length).replace(/\.(ya?ml|json)$/i, '');
}

/** What keeps a text from being the name of a file beside another one; undefined when nothing does. */
export function whyNotName(name: string): string | undefined {
  if (name === '') return 'is empty; expected the name of a file';
  if (name.includes('\0')) return 'holds a character that no file name has';
  if (name.includes('\\')) return 'holds a backslash; write / between folders, on Windows too';
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(name)) return 'is an address or a drive; expected a file beside this one or a shipped baseline';
  return name.startsWith('/') || name.startsWith('~') ? 'is an absolute path; expected a file beside this one or a shipped baseline' : undefined;
}

/**
 * Where a name leads, from a folder below the top file's folder.
 *
 * @param folder - The folder of the file that extends, relative to the top file's folder: `` or `baselines/`.
 * @param name - What it extends.
 * @returns The name relative to the top file's folder; undefined when it leads out of it.
 */
export function resolved(folder: string, name: string): string | undefined {
  const parts: string[] = [];
  for (const part of `${folder}${name}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? undefined : parts.join('/');
}
