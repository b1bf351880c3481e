import { resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Ports } from '../../src/app/ports.ts';
import type { Role } from '../../src/cases/roles.ts';
import { buildServer } from '../../src/deployment/build-server.ts';
import { cookieOf } from '../server.ts';
import { openBrowser } from './chromium.ts';
import { newWindow } from './office.ts';

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

/** A browser and the workbench over a told county, there from the first test of a file or block to its last. */
export type Workbench = {
  readonly browser: () => Browser;
  readonly url: () => string;
  /** A window of that role, signed in as one click of the demonstration does. `script` runs before those of each page. */
  readonly enter: (role: Role, script?: string) => Promise<Page>;
};

/** Opens them before the tests that follow here, and closes them behind the last. */
export function openWorkbench(ports: Ports): Workbench {
  const app = officeOn(ports);
  let opened: { readonly browser: Browser; readonly url: string } | undefined;
  const get = (): NonNullable<typeof opened> => {
    if (opened === undefined) throw new Error('the workbench is open only while tests run');
    return opened;
  };
  beforeAll(async () => {
    const browser = await openBrowser();
    opened = { browser, url: await (await app).listen({ port: 0, host: '127.0.0.1' }) };
  }, 120_000);
  afterAll(async () => {
    await opened?.browser.close();
    await (await app).close();
  }, 60_000);
  return {
    browser: () => get().browser,
    url: () => get().url,
    enter: async (role, script = '') => {
      const { browser, url } = get();
      const [name = '', value = ''] = (await cookieOf(ports, role)).split('=');
      const page = await newWindow(browser, script);
      await page.context().addCookies([{ name, value, url }]);
      await page.goto(`${url}/home`);
      return page;
    },
  };
}
