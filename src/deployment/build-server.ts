import { existsSync, readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import { installApi } from '../api/api.ts';
import { newServer } from '../api/edge.ts';
import { installOfficePages } from '../api/office-pages.ts';
import type { Premises } from '../api/premises.ts';
import { limit } from '../api/rate-limit.ts';
import type { Ports } from '../app/ports.ts';
import { failurePage, installPortal } from '../portal/portal.tsx';

export type ServerOptions = {
  readonly ports: Ports;
  /** Folder of the built workbench; without it `/office/` is not found. */
  readonly officeFolder?: string;
  /** The built script that checks evidence packs in a browser; without it `/verify` does not offer to. */
  readonly verifierFile?: string;
  readonly logger: NonNullable<FastifyServerOptions['logger']>;
  readonly behindProxy: boolean;
  /** Milliseconds, for the limits. */
  readonly now: () => number;
};

const MINUTE = 60_000;

/** The whole server of one programme, not yet listening. The programme's row must exist. */
export async function buildServer({
  ports,
  officeFolder,
  verifierFile,
  logger,
  behindProxy,
  now,
}: ServerOptions): Promise<FastifyInstance> {
  const programme = await ports.store.in(ports.programmeId).getProgramme();
  const limits = {
    failedSignIns: limit(30, 15 * MINUTE, now),
    objections: limit(20, 60 * MINUTE, now),
    // Each recomputes a whole day's tree.
    receipts: limit(60, 10 * MINUTE, now),
  };
  const verifierScript = verifierFile !== undefined && existsSync(verifierFile) ? readFileSync(verifierFile, 'utf8') : null;
  const premises: Premises = { ports, programme, verifierScript, limits };
  const app = await newServer(premises, { logger, behindProxy, failurePage: failurePage(premises) });
  await installApi(app, premises);
  await installPortal(app, premises);
  if (officeFolder !== undefined && existsSync(officeFolder)) installOfficePages(app, officeFolder);
  return app;
}
