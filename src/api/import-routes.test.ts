import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeOfficeFolder } from '../../dev/county/office-folder.ts';
import { cookieOf, openServer, send, sendFiles } from '../../test/server.ts';
import type { ImportPreview, ImportProgress } from '../contract/views.ts';

const { app, ports } = await openServer({ demo: true });
const officer = await cookieOf(ports, 'officer');
const folder = await makeOfficeFolder({ seed: 3, applicants: 5, pilots: 2, untidy: false });
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const look = (files: Parameters<typeof sendFiles>[2]) => sendFiles(app, '/api/v1/imports', files, officer);
const counted = async (): Promise<number> =>
  (await send(app, 'GET', '/api/v1/projects', undefined, officer)).json<{ total: number }>().total;

const commit = (id: string) => send(app, 'POST', `/api/v1/imports/${id}/commit`, {}, officer);
const progressOf = async (id: string) =>
  (await send(app, 'GET', `/api/v1/imports/${id}/progress`, undefined, officer)).json<ImportProgress>();
async function finished(id: string): Promise<ImportProgress> {
  await expect.poll(async () => (await progressOf(id)).isFinished).toBe(true);
  return progressOf(id);
}

/** A workbook whose one sheet unpacks to 300 MB. */
const bomb = (): Uint8Array =>
  zipSync({
    '[Content_Types].xml': text('<Types/>'),
    'xl/workbook.xml': text('<workbook/>'),
    'xl/worksheets/sheet1.xml': new Uint8Array(300 * 1024 * 1024),
  });
const ENTITIES = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "xx"><!ENTITY c "&b;&b;">]><EInvoice>&c;</EInvoice>';

describe('an import over HTTP', () => {
  it('is looked at, then written once, and adds nothing the second time', async () => {
    const preview = (await look(folder)).json<ImportPreview>();
    expect(preview.applicants).toHaveLength(5);
    expect(await counted()).toBe(0);
    expect((await send(app, 'GET', `/api/v1/imports/${preview.id}`, undefined, officer)).json<ImportPreview>().applicants).toHaveLength(5);
    const accepted = await commit(preview.id);
    expect(accepted.statusCode).toBe(200);
    expect(accepted.json<ImportProgress>()).toMatchObject({ id: preview.id, isFinished: false, opened: 0 });
    expect(await finished(preview.id)).toMatchObject({ opened: 5, toOpen: 5, unopened: [] });
    expect((await send(app, 'GET', '/api/v1/imports/open', undefined, officer)).json()).toEqual({ open: null });
    expect((await commit(preview.id)).json<ImportProgress>().isFinished).toBe(true);
    expect(await counted()).toBe(5);
    const again = (await look(folder)).json<ImportPreview>();
    await commit(again.id);
    expect((await finished(again.id)).rows).toMatchObject({ added: 0, changed: 0 });
    expect(await counted()).toBe(5);
  });

  it.each([
    ['a zip bomb', '申报.xlsx', bomb()],
    ['something that is no workbook', '申报.xlsx', text('hello')],
    ['an XML with entities', '发票.xml', text(ENTITIES)],
    ['an empty file', '空.xlsx', new Uint8Array()],
    ['a file with a hostile name', '../../etc/<script>.xlsx', text('x')],
  ])('names %s as a fault in Chinese and changes nothing', async (_, name, bytes) => {
    const before = await counted();
    const answer = await look([{ name, bytes }]);
    expect(answer.statusCode).toBe(200);
    const { faults, applicants } = answer.json<ImportPreview>();
    expect(applicants).toEqual([]);
    expect(faults[0]?.message).toMatch(/[一-龥]/);
    expect(await counted()).toBe(before);
  });

  it('of 60 MB is refused with 413 in Chinese', async () => {
    const answer = await look([{ name: '大.xlsx', bytes: new Uint8Array(60 * 1024 * 1024) }]);
    expect(answer.statusCode).toBe(413);
    expect(answer.json<{ message: string }>().message).toContain('大.xlsx');
  });

  it('that is no upload at all is refused with 415', async () => {
    expect((await send(app, 'POST', '/api/v1/imports', { files: [] }, officer)).statusCode).toBe(415);
  });

  it('that nobody looked at cannot be written', async () => {
    const answer = await commit('no-such');
    expect(answer.statusCode).toBe(404);
    expect((await send(app, 'GET', '/api/v1/imports/no-such/progress', undefined, officer)).statusCode).toBe(404);
  });
});

describe('a rehearsal over HTTP', () => {
  const rehearse = (fields: Readonly<Record<string, string>>) => sendFiles(app, '/api/v1/trials', folder, officer, fields);

  it('answers the figures and the readable page', async () => {
    const answer = await rehearse({ from: '2026-07-20', to: '2027-03-31' });
    const { trial, page } = answer.json<{ trial: { applicants: unknown[] }; page: string }>();
    expect(trial.applicants).toHaveLength(5);
    expect(page).toContain('<!doctype html>');
  });

  it('wants a real period', async () => {
    for (const fields of [{}, { from: '2026-02-30', to: '2027-03-31' }, { from: '2027-03-31', to: '2026-07-20' }]) {
      expect((await rehearse(fields as Record<string, string>)).statusCode).toBe(422);
    }
  });
});
