import type { FastifyRequest } from 'fastify';

/** The whole address by which this browser finds `path` of the programme at `base`. */
export const seenAt = ({ protocol, host }: FastifyRequest, base: string, path: string): string =>
  new URL(`${base}${path}`, `${protocol}://${host}`).href;
