import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { granted } from '../../dev/seed/granted.ts';
import { openFreshDemo } from '../../dev/seed/seed-demo.ts';
import { acceptInvitation } from '../../src/app/accept-invitation.ts';
import { createFirstInvitation } from '../../src/app/create-first-invitation.ts';
import { demoSignIn } from '../../src/app/demo-sign-in.ts';
import { findWho } from '../../src/app/find-who.ts';
import { invite } from '../../src/app/invite.ts';
import type { Ports } from '../../src/app/ports.ts';
import { openServer } from '../server.ts';
import { look, violations } from './look.ts';
import { act, button, newWindow, open } from './office.ts';
import { openWorkbench } from './office-on.ts';

const NEXT = 'pengyang-2027';
const PASSWORD = '样例的密码-2026';
const { ports } = await openServer({
  demo: true,
  fill: async (first) => {
    await openFreshDemo(first);
    const window = (await first.store.in(first.programmeId).getProgramme()).window;
    await first.store.createProgramme({
      id: NEXT,
      name: '彭阳县（样例）2027年度',
      policy: { line: 'pengyang-2026' },
      window,
      demo: true,
      simulatedDay: null,
    });
    const there = { ...first, programmeId: NEXT };
    granted(await acceptInvitation(there, (await createFirstInvitation(there))?.token ?? '', PASSWORD));
  },
});

/** The link by which somebody is invited there, as the administrator hands it on. */
async function invitationTo(at: Ports, account: string): Promise<string> {
  const admin = await findWho(at, granted(await demoSignIn(at, { role: 'admin' })).token);
  if (!admin) throw new Error('no administrator');
  return granted(await invite(at, admin.who, { account, name: '样例王', roles: ['officer'] })).token;
}

describe('one person in two programmes', { timeout: 180_000 }, () => {
  const workbench = openWorkbench(ports);
  let page: Page;
  let url = '';
  beforeAll(async () => {
    url = workbench.url();
    granted(await acceptInvitation(ports, await invitationTo(ports, 'wang'), PASSWORD));
    page = await newWindow(workbench.browser());
  }, 120_000);

  it('takes up the invitation to the second with the account of the first', async () => {
    await page.goto(`${url}/${NEXT}/invitations/${await invitationTo({ ...ports, programmeId: NEXT }, 'wang-2')}`);
    await page.getByRole('link', { name: '用已有的账号' }).click();
    await page.getByRole('heading', { level: 1, name: '用已有的账号' }).waitFor();
    await page.getByRole('button', { name: '证明并绑定' }).click();
    await page.getByRole('alert').getByRole('link', { name: '请选择您已有账号的年度或县区' }).waitFor();
    await look(page, '70-own-account-faults');
    await page.getByLabel('已有账号的年度或县区').selectOption({ index: 1 });
    await page.getByLabel('那里的账号').fill('wang');
    await page.getByLabel('密码', { exact: true }).fill('不对的密码');
    await page.getByRole('button', { name: '证明并绑定' }).click();
    await page.getByText('账号或密码不正确').waitFor();
    await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: '证明并绑定' }).click();
    await page.getByRole('heading', { level: 1, name: '已绑定' }).waitFor();
    await look(page, '71-bound');
  });

  it('signs in at the first, goes on in the second, acts there, and every address stays there', async () => {
    await page.goto(`${url}/sign-in`);
    await page.getByLabel('账号', { exact: true }).fill('wang');
    await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.waitForURL(/\/office\//);
    await look(page, '72-two-programmes');
    await button(page, '转到：彭阳县（样例）2027年度').click();
    await page.waitForURL(new RegExp(`/${NEXT}/office/`));
    await page.getByText('彭阳县（样例）2027年度').first().waitFor();
    await look(page, '73-second-programme');
    await open(page, `/${NEXT}/office/readings`);
    await page.getByLabel('哪一项').selectOption({ index: 1 });
    await page.getByLabel('改成什么').selectOption({ index: 1 });
    await page.getByLabel('适用于何日起的事实').fill('2026-07-20');
    await page.keyboard.press('Enter');
    await act(page, '提出口径或数额决定', {
      决定机关: '样例县工信商务局',
      文号: '样例纪要〔2026〕9号',
      文件日期: '2026-07-20',
      理由: '统一口径（样例）',
    });
    await page.waitForURL(new RegExp(`/${NEXT}/office/rulings/`));
    expect(await ports.store.in(NEXT).listCasesOfKind('ruling', 9)).toHaveLength(1);
    expect(await ports.store.in(ports.programmeId).listCasesOfKind('ruling', 9)).toEqual([]);
    const addresses = await page.evaluate<string[]>('[...document.querySelectorAll(\'a[href^="/"]\')].map((link) => link.href)');
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !address.startsWith(`${url}/${NEXT}/`))).toEqual([]);
  });

  it('lists both on the own account, where everything is one', async () => {
    await open(page, `/${NEXT}/account`);
    await page.getByRole('heading', { level: 2, name: '换一个年度或县区' }).waitFor();
    expect(await page.getByRole('listitem').filter({ hasText: '上次操作' }).count()).toBe(2);
    await look(page, '74-account-of-two');
    await page.getByRole('button', { name: /^转到/ }).click();
    await page.waitForURL(`${url}/office/`);
  });

  it('signs out of both at once', async () => {
    await button(page, '退出').click();
    await page.waitForURL(`${url}/`);
    for (const base of ['', `/${NEXT}`]) {
      await page.goto(`${url}${base}/account`);
      await page.getByRole('heading', { level: 1, name: '登录' }).waitFor();
    }
  });

  it('breaks no rule of axe-core and runs over no edge', () => expect(violations).toEqual([]));
});
