/** Only a place on this site: the link must not lead elsewhere after the password was typed. */
export const localPath = (path: string | undefined): string | undefined =>
  path !== undefined && /^\/(?![/\\])[\w\-./?=&%]*$/.test(path) ? path : undefined;
