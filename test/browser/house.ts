import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Role } from '../../src/cases/roles.ts';
import { openBrowser } from './chromium.ts';
import { writeOfficeFolder } from './files.ts';
import { enterAs, newWindow } from './office.ts';
import { copyProgram, makeDataFolder, startServer, type Server } from './server.ts';

/** A fresh demonstration county on a data folder of its own, a browser, and windows of the people who work in it. */
export type House = {
  readonly server: () => Server;
  /** That person's window, signed in by one click when first asked for. */
  readonly window: (role: Role) => Promise<Page>;
  /** Another window of the same role, with a session of its own. */
  readonly secondWindow: (role: Role) => Promise<Page>;
  /** Somebody of the public, not signed in. */
  readonly anyone: () => Promise<Page>;
  readonly officeFolder: string;
  /** Gone when the house is closed. */
  readonly folder: string;
  /** Kills the server without a word and starts it again on the same data. */
  readonly crash: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export async function openHouse(): Promise<House> {
  const { folder, remove } = await makeDataFolder();
  const program = await copyProgram(folder);
  const start = (): Promise<Server> => startServer(program, join(folder, 'data'), '--fresh');
  const browser: Browser = await openBrowser();
  let server = await start();
  const windows = new Map<Role, Promise<Page>>();
  const enter = (role: Role): Promise<Page> => {
    const page = windows.get(role) ?? enterAs(browser, server.url, role);
    windows.set(role, page);
    return page;
  };
  return {
    server: () => server,
    window: enter,
    secondWindow: (role) => enterAs(browser, server.url, role),
    anyone: () => newWindow(browser),
    folder,
    officeFolder: await writeOfficeFolder(join(folder, 'office')),
    crash: async () => {
      await server.stop('SIGKILL');
      server = await start();
      windows.clear();
    },
    close: async () => {
      await browser.close();
      await server.stop();
      await remove();
    },
  };
}
