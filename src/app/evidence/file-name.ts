/** A file's name in the pack, without what a file system might take for a path. */
export const plainName = (name: string): string => name.replaceAll(/[\\/:*?"<>|]/g, '_');
/** Where a file lies in the pack: the digest tells the file; the name is for people. */
export const fileName = (digest: string, name: string): string => `files/${digest}/${plainName(name)}`;
