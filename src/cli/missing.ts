/** Whether a file or folder is not there, or not ours to read: what the person at the terminal can mend. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'EACCES', 'EISDIR'].includes(String(error.code));
