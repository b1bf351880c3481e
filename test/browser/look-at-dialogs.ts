import type { Locator, Page } from 'playwright-core';
import type { CaseKind } from '../../src/cases/kinds.ts';
import { LIVES } from '../../src/cases/lives.ts';
import { judgeDialog, settled, type Sight, violations } from './look.ts';

type Rule = { readonly label: string; readonly consequence?: true };
type Offered = { readonly act: string; readonly label: string };
const actsOf = (kind: CaseKind): readonly Offered[] =>
  Object.entries<Rule>(LIVES[kind].rules).flatMap(([act, { label, consequence }]) => (consequence ? [] : [{ act, label }]));
/** Every act of every kind of case that a person does. */
export const ALL_ACTS: readonly Offered[] = (Object.keys(LIVES) as CaseKind[]).flatMap(actsOf);

const openTo = (acts: readonly Offered[]): readonly object[] =>
  acts.map((each) => ({ ...each, weight: 'plain', allowed: true, refusal: null }));

type Viewed = { readonly kind: CaseKind };
/** From now on the pages of cases offer these acts in this window, or whatever any stage of theirs offers: one look at one county then sees every dialog. Nothing is sent. */
export async function offerEverything(page: Page, acts?: readonly Offered[]): Promise<void> {
  await page.route(/\/api\/v1\/cases\/[\w-]+$/, async (route) => {
    const answer = await route.fetch();
    const view = (await answer.json()) as Viewed;
    await route.fulfill({ response: answer, json: { ...view, acts: openTo(acts ?? actsOf(view.kind)) } });
  });
}

/** What opens a dialog on its own place on the page, each label once: many lines begin the same act. */
export async function placed(page: Page): Promise<readonly Locator[]> {
  const buttons = page.locator('main button[aria-haspopup=dialog]:enabled:visible:not(.offers button)');
  const labels = await buttons.allInnerTexts();
  return [...new Set(labels)].map((label) => buttons.nth(labels.indexOf(label)));
}
/** What is offered in one row for the whole case. */
export const offered = (page: Page): Promise<readonly Locator[]> => page.locator('main .offers button[aria-haspopup=dialog]').all();

type Looked = { readonly page: Page; readonly name: string; readonly sights: Readonly<Record<string, Sight>> };
/** Opens the dialogs of these buttons by keyboard, has them judged, and leaves them by Esc. Answers the titles. */
export async function lookAtDialogs(
  { page, name, sights }: Looked,
  buttonsOf: (page: Page) => Promise<readonly Locator[]>,
): Promise<readonly string[]> {
  await settled(page);
  const dialog = page.locator('dialog[open]');
  const titles: string[] = [];
  for (const button of await buttonsOf(page)) {
    await button.focus();
    // Held down: the key that opened it must do nothing in it.
    await page.keyboard.down('Enter');
    const title = (await dialog.getByRole('heading').first().innerText()).trim();
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    titles.push(title);
    if ((await dialog.count()) === 0 || (await dialog.locator('.fault, [role=alert]').count()) > 0) {
      violations.push(`${name}, ${title}: a key held down sends it off, or closes it`);
      continue;
    }
    await judgeDialog(page, `${name}, ${title}`, sights);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    if ((await page.locator('button:focus').count()) === 0) violations.push(`${name}, ${title}: the focus does not come back`);
  }
  return titles;
}
