import { existsSync, readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import { installApi } from '../api/api.ts';
import { basesOf } from '../api/bases.ts';
import { doorTo } from '../api/door.ts';
import { type EdgeOptions, newServer } from '../api/edge.ts';
import { installFieldPages, installOfficePages } from '../api/built-pages.ts';
import type { Premises } from '../api/premises.ts';
import { limit } from '../api/rate-limit.ts';
import type { Ports } from '../app/ports.ts';
import { failurePage, installPortal } from '../portal/portal.tsx';

export type ServerOptions = {
  /** Of the programme that is served first: at `/`. */
  readonly ports: Ports;
  /** Folder of the built workbench; without it `/office/` is not found. */
  readonly officeFolder?: string;
  /** Folder of the built field app; without it `/field/` is not found. */
  readonly fieldFolder?: string;
  /** The built script that checks evidence packs in a browser; without it `/verify` does not offer to. */
  readonly verifierFile?: string;
  readonly logger: NonNullable<FastifyServerOptions['logger']>;
  readonly behindProxy: boolean;
  /** Milliseconds, for the limits. */
  readonly now: () => number;
};

const MINUTE = 60_000;

const limitsOf = (now: () => number): Premises['limits'] => ({
  failedSignIns: limit(30, 15 * MINUTE, now),
  // Codes to confirm an address with: each costs somebody a message.
  codes: limit(10, 60 * MINUTE, now),
  objections: limit(20, 60 * MINUTE, now),
  // Each recomputes a whole day's tree.
  receipts: limit(60, 10 * MINUTE, now),
});

async function programmeServer(
  premises: Premises,
  { officeFolder, fieldFolder, logger, behindProxy }: ServerOptions,
  edge: Pick<EdgeOptions, 'serverFactory'>,
) {
  const app = await newServer(premises, { logger, behindProxy, failurePage: failurePage(premises), ...edge });
  await installApi(app, premises);
  await installPortal(app, premises);
  if (officeFolder !== undefined && existsSync(officeFolder)) installOfficePages(app, officeFolder);
  if (fieldFolder !== undefined && existsSync(fieldFolder)) installFieldPages(app, fieldFolder);
  return app;
}

/**
 * The server of every programme of the database, not yet listening: that of `ports` at `/`, every other at `/<id>/`. Each has its own
 * routes over its own ports, so that none can answer for another. The row of the first must exist.
 */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { ports, verifierFile, now } = options;
  const programmes = await ports.store.listProgrammes();
  const bases = basesOf(
    ports.programmeId,
    programmes.map(({ id }) => id),
  );
  const limits = limitsOf(now);
  const verifierScript = verifierFile !== undefined && existsSync(verifierFile) ? readFileSync(verifierFile, 'utf8') : null;
  const others = new Map<string, FastifyInstance>();
  for (const programme of programmes.filter(({ id }) => id !== ports.programmeId)) {
    const premises = { ports: { ...ports, programmeId: programme.id }, programme, bases, verifierScript, limits };
    others.set(programme.id, await programmeServer(premises, options, {}));
  }
  const programme = await ports.store.in(ports.programmeId).getProgramme();
  const door = others.size === 0 ? {} : { serverFactory: doorTo(others) };
  const first = await programmeServer({ ports, programme, bases, verifierScript, limits }, options, door);
  for (const other of others.values()) {
    await other.ready();
    first.addHook('onClose', () => other.close());
  }
  return first;
}
