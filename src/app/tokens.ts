import type { Ports } from './ports.ts';

/** A token names its programme, so that whoever brings it is looked for in one place only. */
export const newToken = ({ vault }: Pick<Ports, 'vault'>, programmeId: string): string => `${programmeId}.${vault.newToken()}`;
export const programmeOf = (token: string): string => token.slice(0, Math.max(0, token.lastIndexOf('.')));
