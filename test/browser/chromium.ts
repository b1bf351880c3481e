import { chromium, type Browser } from 'playwright-core';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const isRoot = process.getuid?.() === 0;

/** Debian's Chromium, or the one that CHROMIUM names; without its sandbox only where root leaves no choice. */
export const CHROMIUM = {
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: isRoot ? [...FLAGS, '--no-sandbox'] : FLAGS,
  // Under a bare environment Chromium cannot read files with Chinese names.
  env: { ...process.env, LC_ALL: 'C.UTF-8' },
};
export const openBrowser = (): Promise<Browser> => chromium.launch(CHROMIUM);
