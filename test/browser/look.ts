import { mkdir } from 'node:fs/promises';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const FOLDER = 'reports/screens';
const DESKTOP = { width: 1440, height: 900 };
/** The narrowest that people still carry; what fits here fits a wider one. */
const PHONE = { width: 360, height: 780 };
type Size = typeof DESKTOP;
const SIZES = { desktop: DESKTOP, phone: PHONE };
/** Also as on the tablet that inspectors carry. */
export const WITH_TABLET = { ...SIZES, tablet: { width: 820, height: 1180 } };

/** A screen, and whether the reader likes it dark. */
export type Sight = { readonly size: Size; readonly colorScheme: 'light' | 'dark'; readonly fingers?: true };
export const SIGHTS = {
  'desktop light': { size: DESKTOP, colorScheme: 'light' },
  'desktop dark': { size: DESKTOP, colorScheme: 'dark' },
  'phone light': { size: PHONE, colorScheme: 'light', fingers: true },
  'phone dark': { size: PHONE, colorScheme: 'dark', fingers: true },
} as const satisfies Readonly<Record<string, Sight>>;

/** What axe-core and the measures here found on the pages looked at so far, one line each; every rule of axe-core is on. */
export const violations: string[] = [];

/** `LOOK=all`: every page and dialog is looked at in every light and on every screen, and of each a picture is kept in reports/screens. `LOOK=everybody`: by each role that reaches it, too. */
export const LOOK = process.env['LOOK'] === 'all' || process.env['LOOK'] === 'everybody' ? process.env['LOOK'] : 'once';

/** `within`: of the page only this, e.g. the dialog that lies over it. */
async function examine(page: Page, where: string, within = 'html'): Promise<void> {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(
    (root) => (globalThis as unknown as { axe: typeof axe }).axe.run(root, { resultTypes: ['violations'] }),
    within,
  );
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

/** What a finger must hit is 44 px high; what stands within a sentence is as high as its line, as WCAG 2.2 has it (2.5.8). */
const tooSmall = (
  within: string,
): string => `[...document.querySelector('${within}').querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary')].flatMap((each) => {
  const box = (each.closest('label') ?? each).getBoundingClientRect();
  const style = getComputedStyle(each);
  const isSeen = each.checkVisibility({ visibilityProperty: true }) && box.width > 1 && box.right > 0;
  const isInText = each.matches('a') && style.display === 'inline';
  return !isSeen || isInText || box.height >= 43.5 ? [] : [each.tagName.toLowerCase() + ' “' + (each.getAttribute('aria-label') || each.textContent || each.name).trim().slice(0, 20) + '” ' + box.height.toFixed()];
})`;
async function measureTargets(page: Page, where: string, within = 'html'): Promise<void> {
  const small = await page.evaluate<string[]>(tooSmall(within));
  if (small.length > 0) violations.push(`${where}: lower than 44 px: ${[...new Set(small)].slice(0, 6).join('、')}`);
}

/** The page has its heading and waits for nothing: between two addresses there is a moment with neither heading nor skeleton. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.locator('.skeleton').first().waitFor({ state: 'detached' });
}

/** For people to look at, where they asked for pictures. */
export async function keepPicture(page: Page, folder: string, name: string, fullPage = true): Promise<void> {
  if (LOOK === 'once') return;
  await mkdir(`${FOLDER}/${folder}`, { recursive: true });
  await page.screenshot({ path: `${FOLDER}/${folder}/${name.replaceAll('/', '_')}.png`, fullPage, animations: 'disabled' });
}

/** What the page does of itself about its new size is done by then. */
const TWO_FRAMES = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

async function turn(page: Page, { size, colorScheme }: Sight): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme });
  await settled(page);
  await page.evaluate(TWO_FRAMES);
}

async function measure(page: Page, where: string, within?: string): Promise<void> {
  await measureTargets(page, where, within);
  await measureWidth(page, where);
}

/** What a part of the page is built of: its elements, one after the other, without their words. */
const BUILT_OF = (within: string): string =>
  `[...document.querySelector('${within}').querySelectorAll('*')].map(({ tagName, type, className }) => [tagName, type, className].join(' ')).join()`;
const examined = new Set<string>();
/** Of what is built of the same and seen in the same way, axe-core examines one. */
async function examineOnce(page: Page, where: string, how: string, within = 'html'): Promise<void> {
  const builtOf = `${how}: ${await page.evaluate<string>(BUILT_OF(within))}`;
  if (LOOK !== 'once' || !examined.has(builtOf)) await examine(page, where, within);
  examined.add(builtOf);
}

/** Puts the page as it is now before these eyes, one after the other: its width, what a finger has to hit, and axe-core. */
export async function judge(page: Page, name: string, sights: Readonly<Record<string, Sight>>): Promise<void> {
  for (const [how, sight] of Object.entries(sights)) {
    await turn(page, sight);
    await keepPicture(page, how, name);
    await examine(page, `${name} (${how})`);
    if (sight.fingers) await measure(page, `${name} (${how})`);
  }
}

/** The same of the dialog that lies over the page. */
export async function judgeDialog(page: Page, name: string, sights: Readonly<Record<string, Sight>>): Promise<void> {
  const within = 'dialog[open]';
  for (const [how, sight] of Object.entries(sights)) {
    await turn(page, sight);
    await keepPicture(page, how, name, false);
    await examineOnce(page, `${name} (${how})`, how, within);
    if (sight.fingers) await measure(page, `${name} (${how})`, within);
  }
}

/** Looks at the page as it is now, on a desktop and on a phone. */
export async function look(page: Page, name: string, sizes: Readonly<Record<string, Size>> = SIZES): Promise<void> {
  for (const [device, size] of Object.entries(sizes)) {
    await page.setViewportSize(size);
    await settled(page);
    await keepPicture(page, device, name);
    await examineOnce(page, `${name} (${device})`, device);
    await measureWidth(page, `${name} (${device})`);
  }
  await page.setViewportSize(DESKTOP);
}
