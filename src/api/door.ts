import { createServer } from 'node:http';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';

/** As Fastify has them where it opens its server itself. */
const KEEP_ALIVE_MS = 72_000;
const NO_LIMIT = 0;

/** The part of an address that names a programme, and the rest as that programme knows it. */
function split(url: string): { readonly first: string; readonly rest: string } {
  const end = /[/?]/.exec(url.slice(1))?.index;
  const rest = end === undefined ? '' : url.slice(1 + end);
  return { first: url.slice(1, end === undefined ? undefined : 1 + end), rest: rest.startsWith('/') ? rest : `/${rest}` };
}

/**
 * The one door of a deployment with several programmes: an address that begins with the id of one of `others` is that one's,
 * every other address the first one's. Nothing is read of a request before it is known whose it is.
 */
export const doorTo =
  (others: ReadonlyMap<string, FastifyInstance>): NonNullable<FastifyServerOptions['serverFactory']> =>
  (toFirst) => {
    const server = createServer((request, response) => {
      const { first, rest } = split(request.url ?? '/');
      const other = others.get(first);
      if (other === undefined) return toFirst(request, response);
      request.url = rest;
      other.routing(request, response);
    });
    return Object.assign(server, { keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: NO_LIMIT });
  };
