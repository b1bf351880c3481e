import { mkdir } from 'node:fs/promises';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const FOLDER = 'reports/screens';
type Size = { readonly width: number; readonly height: number };
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
/** Also as on the tablet that inspectors carry. */
export const WITH_TABLET = { ...SIZES, tablet: { width: 820, height: 1180 } } as const;

/** What axe-core found on the pages looked at so far, one line each; every one of its rules is on. */
export const violations: string[] = [];

async function examine(page: Page, where: string): Promise<void> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  for (const { id, help, nodes } of found)
    violations.push(
      `${where}: ${id} (${help}) ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
    );
}

/** Wider than the screen means that a phone scrolls sideways. */
async function measureWidth(page: Page, where: string): Promise<void> {
  const over = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  if (over > 0) violations.push(`${where}: ${over} px wider than the screen`);
}

/** The page has its heading and waits for nothing: between two addresses there is a moment with neither heading nor skeleton. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.locator('.skeleton').first().waitFor({ state: 'detached' });
}

/** Looks at the page as it is now, on a desktop and on a phone: a picture of each into reports/screens, and axe-core. */
export async function look(page: Page, name: string, sizes: Readonly<Record<string, Size>> = SIZES): Promise<void> {
  for (const [device, size] of Object.entries(sizes)) {
    await page.setViewportSize(size);
    await settled(page);
    await mkdir(`${FOLDER}/${device}`, { recursive: true });
    await page.screenshot({ path: `${FOLDER}/${device}/${name}.png`, fullPage: true, animations: 'disabled' });
    await examine(page, `${name} (${device})`);
    await measureWidth(page, `${name} (${device})`);
  }
  await page.setViewportSize(SIZES.desktop);
}
