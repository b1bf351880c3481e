import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the faces may lie: what set-up fetched into the clone, what the office put beside its data or installed on the machine. */
export const findFontFolders = (root: string): readonly string[] =>
  [
    join(root, 'fonts'),
    join(homedir(), '.fonts'),
    join(homedir(), '.local/share/fonts'),
    '/usr/local/share/fonts',
    '/usr/share/fonts',
  ].filter((folder) => existsSync(folder));
