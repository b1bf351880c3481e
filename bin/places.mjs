import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tools = join(root, 'node_modules', '.bin');
const packaged = join(tools, 'node');
const isNode24 = Number(process.versions.node.split('.')[0]) >= 24;

/** The Node everything runs on: npm's node-<platform> package where there is one, else this process's own if it is ≥ 24. */
export const node = isNode24 && !existsSync(packaged) ? process.execPath : packaged;
/** PATH with the project's own tools first. */
export const path = `${tools}${delimiter}${process.env.PATH ?? ''}`;
