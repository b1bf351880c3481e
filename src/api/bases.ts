import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    /** Of the programme that this server answers for. */
    base: string;
    bases: Bases;
  }
}

/** Programme → where its addresses begin: '' for the first of the deployment, '/<id>' for every other. */
export type Bases = ReadonlyMap<string, string>;

/** The addresses of these programmes; the first keeps those it had when it was alone. */
export const basesOf = (first: string, programmeIds: readonly string[]): Bases =>
  new Map([first, ...programmeIds].map((id) => [id, id === first ? '' : `/${id}`]));

/** The address by which a browser finds what the programme itself calls `path`; one of another site as it is. */
const addressUnder = (base: string, path: string): string => (path.startsWith('/') ? `${base}${path}` : path);

const OWN_ADDRESS = / (href|action|src|data-autosave)="(?=\/)/g;
/** A page as React made it, its addresses under this base. What people wrote cannot look like one: React escapes every quote. */
export const htmlUnder = (base: string, html: string): string => (base === '' ? html : html.replace(OWN_ADDRESS, ` $1="${base}`));

/** Tells the server where it lives; whatever it sends a browser on to, lies there too. */
export function installBase(app: FastifyInstance, base: string, bases: Bases): void {
  app.decorate('base', base);
  app.decorate('bases', bases);
  if (base === '') return;
  app.addHook('onSend', async (_, reply, payload) => {
    const to = reply.getHeader('location');
    if (typeof to === 'string') reply.header('location', addressUnder(base, to));
    return payload;
  });
}
