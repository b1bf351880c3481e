import { expect, it } from 'vitest';
import { openBrowser } from './chromium.ts';
import { look, violations } from './look.ts';
import { newWindow } from './office.ts';

it('a nameless button, and a page wider than a phone, do not pass unseen', async () => {
  const browser = await openBrowser();
  const page = await newWindow(browser);
  await page.setContent('<html lang="zh"><title>样例</title><main><h1>样例</h1><button></button><div style="width:900px">宽</div></main>');
  await look(page, '00-broken-on-purpose');
  await browser.close();
  expect(violations.join('\n')).toMatch(/phone\): button-name/);
  expect(violations.join('\n')).toMatch(/phone\): \d+ px wider than the screen/);
});
