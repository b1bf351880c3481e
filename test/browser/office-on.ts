import { resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Ports } from '../../src/app/ports.ts';
import { buildServer } from '../../src/deployment/build-server.ts';

/** The built workbench over a county that a test has already told, in the test's own process. */
export const officeOn = (ports: Ports): Promise<FastifyInstance> =>
  buildServer({
    ports,
    officeFolder: resolve('dist/web'),
    fieldFolder: resolve('dist/field'),
    logger: false,
    behindProxy: false,
    now: () => performance.now(),
  });
