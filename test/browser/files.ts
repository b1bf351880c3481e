import { mkdir, writeFile } from 'node:fs/promises';
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

export const chooseFiles = (page: Page, files: readonly NamedBytes[]): Promise<void> =>
  page
    .locator('input[type=file]:not([webkitdirectory])')
    .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })));
