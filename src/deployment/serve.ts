import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { closeDays } from '../app/close-days.ts';
import { enqueueDaily, runJob } from '../app/jobs.ts';
import { createFirstInvitation } from '../app/create-first-invitation.ts';
import type { Ports } from '../app/ports.ts';
import { logOptions } from '../api/log.ts';
import { formatDay } from '../kernel/day.ts';
import { ok } from '../kernel/result.ts';
import { buildServer } from './build-server.ts';
import { CannotServe } from './cannot-serve.ts';
import { openIdentityService } from './identity-service.ts';
import { readIdentitySettings } from './identity-settings.ts';
import { readMessageSettings } from './message-settings.ts';
import { openDatabase } from './open-database.ts';
import { demoGateways, openGateways } from './open-gateways.ts';
import { openPorts } from './open-ports.ts';
import { openDemo, openReal, PROGRAMME_ID } from './open-programme.ts';
import type { Options } from './options.ts';
import { say, warn } from './say.ts';
import { secretKeyIn } from './secret-key.ts';

/** Where things are: the clone, and another PostgreSQL where there is one. */
export type Site = { readonly root: string; readonly databaseUrl: string | undefined };
const PATIENCE_MS = 5_000;
export type Serving = { readonly address: string; readonly stop: () => Promise<void> };

async function listen(server: FastifyInstance, { host, port }: Options): Promise<string> {
  try {
    return await server.listen({ host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new CannotServe(`端口 ${port} 已被别的程序占用：请换一个，例如 npm start -- --port ${port + 1}`);
    if (code === 'EACCES') throw new CannotServe(`没有使用端口 ${port} 的权限：请用 1024 以上的端口，例如 npm start -- --port 8425`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') throw new CannotServe(`本机没有地址 ${host}：请检查 --host`);
    throw error;
  }
}

/** Where a programme is, and as long as nobody has come to it, how its administrator does. */
async function greet(ports: Ports, name: string, address: string): Promise<void> {
  say(`${name}：${address}/    办理台：${address}/office/`);
  const invitation = await createFirstInvitation(ports);
  if (invitation === undefined) return;
  const until = formatDay(invitation.expiresOn);
  say(`还没有任何人员。请用此一次性链接设置系统管理员（账号 ${invitation.account}，${until}前有效）的密码：`);
  say(`${address}/invitations/${invitation.token}`);
}

/** What is done every day is also asked for at the start: the day may have turned while nothing ran. */
async function catchUp({ store, moment, programmeId }: Ports): Promise<void> {
  const { today } = await moment(programmeId);
  await store.transact(programmeId, async (tx) => ok(await enqueueDaily(tx, today)));
}

/** Lets running requests end, but not for ever: somebody's stalled upload must not keep the programme up. */
async function close(server: FastifyInstance): Promise<void> {
  const impatience = setTimeout(() => server.server.closeAllConnections(), PATIENCE_MS);
  await server.close();
  clearTimeout(impatience);
}

/** The database's routine lines are of no use to whoever starts the programme; its warnings and failures are. */
const tellTrouble = (line: string): void => void (/\] (LOG|DETAIL|HINT|STATEMENT|CONTEXT):/.test(line) || warn(line));

/** Database, programmes, server: listening when it resolves. Throws CannotServe or CannotStart for what the reader can mend. */
export async function serve(options: Options, { root, databaseUrl }: Site): Promise<Serving> {
  const dataFolder = options.dataFolder ?? join(root, 'data', options.empty ? 'office' : options.fresh ? 'fresh' : 'demo');
  const settings = readIdentitySettings(dataFolder);
  const ways = readMessageSettings(dataFolder);
  const clock = (): Date => new Date();
  const database = await openDatabase({ url: databaseUrl, dataFolder, log: tellTrouble });
  try {
    const ports = openPorts({
      store: database.store,
      key: secretKeyIn(dataFolder),
      programmeId: PROGRAMME_ID,
      clock,
      identityService: settings && openIdentityService(settings, warn),
      messaging: options.empty ? ways && openGateways(ways, PROGRAMME_ID, clock) : demoGateways(PROGRAMME_ID),
    });
    await (options.empty ? openReal(ports) : openDemo(ports, options.fresh, say));
    const programmes = await database.store.listProgrammes();
    for (const { id } of programmes) await closeDays(ports, id);
    const logger = logOptions('warn', process.stderr);
    const server = await buildServer({
      ports,
      officeFolder: join(root, 'dist', 'web'),
      fieldFolder: join(root, 'dist', 'field'),
      verifierFile: join(root, 'dist', 'verifier', 'verifier.js'),
      logger,
      behindProxy: options.behindProxy,
      now: () => performance.now(),
    });
    const address = await listen(server, options);
    const ids = programmes.map(({ id }) => id);
    await database.store.work((name, programmeId, body) => runJob({ ...ports, programmeId }, name, programmeId, body), ids);
    say(`数转已启动，请用浏览器打开：${address}/    停止：Ctrl-C`);
    for (const { id, name } of programmes) {
      const own = { ...ports, programmeId: id };
      await catchUp(own);
      await greet(own, name, `${address}${server.bases.get(id) ?? ''}`);
    }
    return { address, stop: () => close(server).then(database.close) };
  } catch (error) {
    await database.close();
    throw error;
  }
}
