import { describe, expect, it } from 'vitest';
import { makeOfficeFolder } from '../dev/county/office-folder.ts';
import { granted } from '../dev/seed/granted.ts';
import { importWhole } from '../dev/seed/import-whole.ts';
import { commitImport } from '../src/app/commit-import.ts';
import { draftsOf } from '../src/app/import/drafts.ts';
import { readUploaded } from '../src/app/import/uploaded.ts';
import { listProjects } from '../src/app/list-projects.ts';
import { listRegisters } from '../src/app/list-registers.ts';
import { previewImport } from '../src/app/preview-import.ts';
import { readCase } from '../src/app/read-case.ts';
import { readFile } from '../src/app/read-file.ts';
import { openImportedCases } from '../src/app/open-imported-cases.ts';
import { readImport } from '../src/app/read-import.ts';
import { readOpenImport } from '../src/app/read-import-progress.ts';
import { readRegister } from '../src/app/read-register.ts';
import { getPolicy } from '../policy/index.ts';
import { registerWorkbook } from '../src/documents/register-workbook.ts';
import { writeWorkbook } from '../src/files/write-workbook.ts';
import { registers } from '../src/registers/index.ts';
import { ok } from '../src/kernel/result.ts';
import { editedWorkbook, setCell } from './edited-workbook.ts';
import { COUNTY, openOffice } from './office.ts';

const { ports, who, raw } = await openOffice();
const officer = who('officer');
const folder = await makeOfficeFolder(COUNTY);
const look = (files = folder) => previewImport(ports, officer, files);
const counts = () =>
  raw(
    `select (select count(*)::int from cases) as cases, (select count(*)::int from events) as events, (select count(*)::int from files) as files, (select count(*)::int from register_rows) as rows`,
  );

describe('looking at a folder', () => {
  it('says what is new and what the policy says of everyone, and changes nothing', async () => {
    const preview = granted(await look());
    expect(preview.applicants).toHaveLength(COUNTY.applicants);
    expect(preview.applicants.every(({ status, verdict }) => status === 'fresh' && verdict.because.length > 10)).toBe(true);
    expect(preview.registers.find(({ register }) => register === 'invoices')?.fresh).toBeGreaterThan(0);
    expect(await counts()).toEqual([{ cases: 0, events: 0, files: 0, rows: 0 }]);
    expect(granted(await readImport(ports, officer, preview.id))).toEqual(preview);
  });

  it('names what cannot be read by file and cell, and reads the rest', async () => {
    const [sheet] = folder.filter(({ name }) => name.includes('申报'));
    const preview = granted(await look([{ name: '坏文件.xlsx', bytes: new Uint8Array([1, 2, 3]) }, ...(sheet ? [sheet] : [])]));
    expect(preview.faults.some(({ file }) => file === '坏文件.xlsx')).toBe(true);
    expect(preview.applicants).toHaveLength(COUNTY.applicants);
  });

  it('tells files of one name apart, so that every row leads to the file it stands in', async () => {
    const [one, other, third] = folder.filter(({ name }) => name.endsWith('.xml'));
    const files = [one, other, third].flatMap((file) => (file ? [{ name: '发票.xml', bytes: file.bytes }] : []));
    const { id, files: names } = granted(await look(files));
    expect(names).toEqual(['发票.xml', '发票（2）.xml', '发票（3）.xml']);
    const kept = await ports.store.transact('p', async (tx) => {
      const uploaded = await readUploaded(ports, tx, await tx.listStagedFiles(id), getPolicy('pengyang-2026'));
      return ok(draftsOf(uploaded.folder, uploaded.keep).map(({ key, draft }) => [key, draft().source.digest]));
    });
    const expected = files.map(({ bytes }) => [/<EIid>(\d+)</.exec(new TextDecoder().decode(bytes))?.[1], ports.hash(bytes)]);
    expect(granted(kept)).toEqual(expected);
  });

  it('is for the officer alone', async () => {
    for (const role of ['approver', 'finance', 'auditor', 'firm', 'public'] as const) {
      const refused = await previewImport(ports, who(role), folder);
      expect(refused.ok ? 'done' : refused.refusal.code).toBe('not-permitted');
    }
  });
});

describe('importing a folder', () => {
  it('takes everything on file at once, and files byte for byte', async () => {
    const done = await importWhole(ports, officer, folder);
    expect(done).toMatchObject({ isFinished: true, opened: COUNTY.applicants, toOpen: COUNTY.applicants, unopened: [] });
    expect(done.rows?.added).toBeGreaterThan(COUNTY.applicants);
    const [after] = await counts();
    expect(after).toMatchObject({ cases: COUNTY.applicants, events: COUNTY.applicants, files: folder.length, rows: done.rows?.added });
    const { rows } = granted(await readRegister(ports, officer, 'applications'));
    expect(rows).toHaveLength(COUNTY.applicants);
    const digest = rows[0]?.source.digest ?? '';
    const sheet = folder.find(({ name }) => name === rows[0]?.source.file);
    expect(Buffer.from(granted(await readFile(ports, officer, digest)).bytes).equals(Buffer.from(sheet?.bytes ?? []))).toBe(true);
    expect(granted(await commitImport(ports, officer, done.id))).toEqual(done);
    await openImportedCases(ports, 'p', { importId: done.id });
    expect(await counts()).toEqual([after]);
  });

  it('is read from the registers’ own sheets as it was: nothing new, nothing changed, nothing gone', async () => {
    const views = (await Promise.all(Object.keys(registers).map((name) => readRegister(ports, officer, name)))).map(granted);
    const sheets = views.filter(({ rows }) => rows.length > 0);
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['expenses', 'applications', 'providers', 'experts']));
    const files = sheets.map(async (view) => ({ name: `${view.title}.xlsx`, bytes: await writeWorkbook(registerWorkbook(view)) }));
    const preview = granted(await look(await Promise.all(files)));
    expect(preview.registers.map(({ register, rows, unchanged, gone }) => [register, rows - unchanged, gone])).toEqual(
      preview.registers.map(({ register }) => [register, 0, 0]),
    );
    expect(preview.registers.map(({ register }) => register).toSorted()).toEqual(sheets.map(({ name }) => name).toSorted());
    expect(preview.applicants.every(({ status }) => status === 'unchanged')).toBe(true);
    expect(preview.differences).toEqual([]);
  });

  it('twice adds nothing', async () => {
    const before = await counts();
    const preview = granted(await look());
    expect(preview.applicants.every(({ status }) => status === 'unchanged')).toBe(true);
    expect(await importWhole(ports, officer, folder)).toMatchObject({ rows: { added: 0, changed: 0 }, opened: 0, toOpen: 0, unopened: [] });
    expect(await counts()).toEqual(before);
    expect(granted(await listRegisters(ports, officer)).find(({ name }) => name === 'applications')?.rows).toBe(COUNTY.applicants);
  });

  it('corrects an application while nobody has acted on it, with the new verdict beside the old one in its history', async () => {
    const list = new TextEncoder().encode('企业名称,统一社会信用代码,列入日期,列入原因,移出日期\n');
    const [target] = granted(await listProjects(ports, officer, { outcome: 'yes' })).items;
    const row = new TextEncoder().encode(`${target?.name},${target?.creditCode},2020-01-01,样例,\n`);
    const preview = granted(await look([{ name: '经营异常名录.csv', bytes: Buffer.concat([list, row]) }]));
    expect(preview.applicants.filter(({ status }) => status === 'changed').map(({ creditCode }) => creditCode)).toContain(
      target?.creditCode,
    );
    granted(await commitImport(ports, officer, preview.id));
    await openImportedCases(ports, 'p', { importId: preview.id });
    await openImportedCases(ports, 'p', { importId: preview.id });
    const view = granted(await readCase(ports, officer, target?.id ?? ''));
    expect(view.timeline.map(({ type }) => type)).toEqual(['application-received', 'application-corrected']);
    expect(view.kind === 'project' && view.project.application.verdict.outcome).toBe('no');
  });

  it('puts down where a firm on file works once a later sheet says so, and overwrites nothing that was put down', async () => {
    const listed = async (query: object) => granted(await listProjects(ports, officer, query)).items;
    const [[unplaced], [placed]] = [await listed({ township: 'unknown' }), await listed({ township: '640425100' })];
    if (unplaced === undefined || placed === undefined) throw new TypeError('the county has no such firms');
    const lines = [unplaced, placed].map(({ name, creditCode }) => `${name},${creditCode},,,彭阳县新集乡样例村`);
    const sheet = ['企业名称,统一社会信用代码,申报日期,主导产业,地址', ...lines].join('\n');
    const preview = granted(await look([{ name: '申报地址.csv', bytes: new TextEncoder().encode(sheet) }]));
    expect(preview.places.map(({ message }) => message)).toEqual([`${unplaced.name}：地址“彭阳县新集乡样例村”，算作新集乡`]);
    granted(await commitImport(ports, officer, preview.id));
    await openImportedCases(ports, 'p', { importId: preview.id });
    await openImportedCases(ports, 'p', { importId: preview.id });
    expect((await listed({ township: '640425200' })).map(({ id }) => id)).toContain(unplaced.id);
    expect((await listed({ township: '640425100' })).map(({ id }) => id)).toContain(placed.id);
    expect(granted(await readCase(ports, officer, unplaced.id)).timeline.filter(({ type }) => type === 'firm-placed')).toHaveLength(1);
  });

  it('is refused in clear words while the cases of another are being opened, and loses nothing by it', async () => {
    const [first, second] = [granted(await look()), granted(await look())];
    granted(await commitImport(ports, officer, first.id));
    expect(await commitImport(ports, officer, second.id)).toMatchObject({
      ok: false,
      refusal: { code: 'busy', message: '另一次导入正在进行（已建立案件 0 / 0），请等它结束后再导入' },
    });
    expect(granted(await readOpenImport(ports, officer)).open?.id).toBe(first.id);
    await openImportedCases(ports, 'p', { importId: first.id });
    expect(granted(await readOpenImport(ports, officer)).open).toBeNull();
    granted(await commitImport(ports, officer, second.id));
    await openImportedCases(ports, 'p', { importId: second.id });
  });

  it('takes contacts changed in the register’s own sheet, cell by cell, and keeps every number that the sheet shows in part', async () => {
    const rowsNow = async () => (await ports.store.in('p').listRegister('providers')).map(({ fields }) => fields);
    const [before, view] = [await rowsNow(), granted(await readRegister(ports, officer, 'providers'))];
    const bytes = await editedWorkbook(await writeWorkbook(registerWorkbook(view)), (rows) => {
      setCell(rows, 1, '联系电话', '13900001234');
      setCell(rows, 2, '联系电话', '****0000');
    });
    const preview = granted(await look([{ name: '服务商.xlsx', bytes }]));
    expect(preview.differences.map(({ name, cells }) => [name, cells])).toEqual([
      [before[0]?.['name'], [{ header: '联系电话', was: view.rows[0]?.fields['phone'], is: '****1234' }]],
    ]);
    expect(preview.faults).toEqual([
      expect.objectContaining({
        cell: expect.stringMatching(/^[A-Z]3$/) as string,
        message: expect.stringContaining('写全号码') as string,
      }),
    ]);
    granted(await commitImport(ports, officer, preview.id));
    await openImportedCases(ports, 'p', { importId: preview.id });
    expect(await rowsNow()).toEqual(before.map((fields, at) => (at === 0 ? { ...fields, phone: '13900001234' } : fields)));
  });

  it('of something nobody looked at is refused', async () => {
    const refused = await commitImport(ports, officer, 'no-such-import');
    expect(refused.ok ? 'done' : refused.refusal.code).toBe('not-found');
  });
});

describe('an import of very many', () => {
  it('leaves the database knowing how many there are, so that the list counts at once and not only minutes later', async () => {
    const many = await makeOfficeFolder({ ...COUNTY, seed: 7, applicants: 600 });
    const { opened } = await importWhole(
      ports,
      officer,
      many.filter(({ name }) => name.startsWith('企业申报汇总表')),
    );
    expect(opened).toBeGreaterThanOrEqual(500);
    const [counted] = await raw(`select reltuples::int as known from pg_class where oid = 'cases'::regclass`);
    expect(counted?.['known']).toBeGreaterThanOrEqual(opened);
  });
});
