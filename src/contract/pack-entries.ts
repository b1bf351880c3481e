/** How the entries of a file from a device are named; apart from its schema, which the device does not carry. */
export const PACK_ENTRY = 'pack.json';
export const photoEntry = (digest: string): string => `photos/${digest}`;
