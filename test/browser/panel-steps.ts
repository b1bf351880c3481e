import type { APIRequestContext, Browser, Page } from 'playwright-core';
import { newWindow } from './office.ts';

const PASSWORD = 'a-password-of-nobody';
const OWN_PAGE = { 'x-shuzhuan': '1' };

async function ask<T>(request: APIRequestContext, url: string, data: object): Promise<T> {
  const answer = await request.post(url, { data, headers: OWN_PAGE });
  if (!answer.ok()) throw new Error(`${url}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** The administrator invites everyone on the register of experts; each sets a password by the link. */
export async function engageExperts(browser: Browser, url: string, names: readonly string[]): Promise<void> {
  const page = await newWindow(browser);
  await page.goto(`${url}/sign-in`);
  const { request } = page;
  await ask(request, `${url}/api/v1/demo/session`, { role: 'admin' });
  for (const [no, name] of names.entries()) {
    const { token } = await ask<{ token: string }>(request, `${url}/api/v1/people`, { account: `expert-${no}`, name, roles: ['expert'] });
    await ask(request, `${url}/api/v1/invitations/${token}`, { password: PASSWORD });
  }
  await page.close();
}

/** An expert's window, a phone's size, signed in with the password. */
export async function enterAsExpert(browser: Browser, url: string, no: number): Promise<Page> {
  const page = await newWindow(browser);
  await page.goto(`${url}/sign-in`);
  await ask(page.request, `${url}/api/v1/session`, { account: `expert-${no}`, password: PASSWORD });
  return page;
}
