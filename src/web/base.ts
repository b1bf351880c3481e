/** Where this programme's addresses begin: what stands before `/office` or `/field` in the address of its workbench or its field app. */
export const BASE = /^(.*?)\/(?:office|field)(?:\/|$)/.exec(location.pathname)?.[1] ?? '';

export const OFFICE = `${BASE}/office`;
/** The address of a page or file of this programme outside the workbench, `path` as the server itself calls it. */
export const addressOf = (path: string): string => `${BASE}${path}`;
/** An address of this programme as the server itself calls it. */
export const ownPath = (address: string): string => address.slice(BASE.length);
