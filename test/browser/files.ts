import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { makeOfficeFolder } from '../../dev/county/office-folder.ts';
import { COUNTY } from '../../dev/seed/play.ts';

export type NamedBytes = { readonly name: string; readonly bytes: Uint8Array };

/** The untidy folder of the demonstration county, with a few unreadable cells, on disk as an officer has it. */
export async function writeOfficeFolder(folder: string): Promise<string> {
  for (const { name, bytes } of await makeOfficeFolder({ ...COUNTY, untidy: true, faulty: true })) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
  return folder;
}

export const chooseFolder = (page: Page, folder: string): Promise<void> =>
  page.locator('input[type=file][webkitdirectory]').setInputFiles(folder);

/** By their paths, in a folder below `under`: Playwright hands over no more than 50 MB in memory. */
export async function chooseFiles(page: Page, under: string, files: readonly NamedBytes[]): Promise<void> {
  const folder = await mkdtemp(join(under, 'upload-'));
  const paths = files.map(({ name }) => join(folder, name));
  for (const [index, { bytes }] of files.entries()) await writeFile(paths[index] ?? '', bytes);
  await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(paths);
}
