import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { seedDemo } from '../dev/seed/seed-demo.ts';
import type { FundLedgerView } from '../src/contract/fund-ledger-views.ts';
import type { ReportTemplateLine, ReportTemplateView } from '../src/contract/reporting-views.ts';
import { readTable } from '../src/files/open-parser.ts';
import { cookieOf, openServer, send, sendFiles } from './server.ts';

const { app, ports } = await openServer({ demo: true, fill: seedDemo });
const [officer, finance] = await Promise.all([cookieOf(ports, 'officer'), cookieOf(ports, 'finance')]);
const PATH = '/api/v1/report-templates';
const blank = (foot: string[] = []) =>
  writeXlsx({
    sheets: [
      {
        name: '月报',
        rows: [
          ['样例：数字化改造进展表'],
          ['单位：万元'],
          ['序号', '企业名称', '信用代码', '改造前等级', '拟补助', '已拨付资金', '联系人*'],
          ...(foot.length > 0 ? [foot] : []),
        ],
        dataValidations: [{ type: 'list', values: ['一级', '二级'], range: 'D4:D40', allowBlank: true }],
      },
    ],
  });
const keep = async (name: string, bytes: Uint8Array, cookie = officer) => sendFiles(app, PATH, [{ name, bytes }], cookie);
const view = async (id: string) => (await send(app, 'GET', `${PATH}/${id}`, undefined, finance)).json<ReportTemplateView>();

describe('a sheet of the level above', () => {
  it('is kept, recognised by its heads, filled from the record and comes back with the books’ figures', async () => {
    const kept = await keep('进展表.xlsx', await blank());
    expect(kept.statusCode).toBe(200);
    const { id } = kept.json<{ id: string }>();
    const lines = (await send(app, 'GET', PATH, undefined, finance)).json<ReportTemplateLine[]>();
    expect(lines).toMatchObject([{ id, name: '进展表.xlsx', version: 1, columns: 6 }]);

    const file = await send(app, 'GET', `${PATH}/${id}/filled`, undefined, finance);
    const read = await readTable('进展表.xlsx', file.rawPayload);
    const rows = read.ok ? (read.value[0]?.rows ?? []) : [];
    const { firms } = (await send(app, 'GET', '/api/v1/fund-ledger', undefined, finance)).json<FundLedgerView>();
    const inSheet = rows.slice(3).flatMap((row) => {
      const paid = row[5];
      return paid !== null && paid !== undefined && typeof paid === 'object' && 'number' in paid
        ? [Math.round(Number(paid.number) * 1_000_000)]
        : [];
    });
    const paid = firms.map(({ paidFen, recoveredFen }) => paidFen + recoveredFen).filter((fen) => fen > 0);
    expect(inSheet.length).toBeGreaterThan(0);
    for (const fen of inSheet) expect(paid).toContain(fen);
  });

  it('may be filled otherwise from now on, and only by whoever keeps templates', async () => {
    const { id } = (await keep('改列.xlsx', await blank())).json<{ id: string }>();
    const columns = [{ column: 1, field: 'creditCode', unit: 'yuan' }];
    const say = (mapping: object, cookie = officer) => send(app, 'POST', `${PATH}/${id}/mapping`, { version: 1, ...mapping }, cookie);
    expect((await say({ sheet: '月报', headRow: 2, columns }, finance)).statusCode).toBe(403);
    expect((await say({ sheet: '没有', headRow: 2, columns })).statusCode).toBe(422);
    expect((await say({ sheet: '月报', headRow: 2, columns: [...columns, ...columns] })).statusCode).toBe(422);
    expect((await say({ sheet: '月报', headRow: 2, columns })).statusCode).toBe(200);
    expect((await say({ sheet: '月报', headRow: 2, columns: [] })).json()).toMatchObject({ code: 'stale' });
    const { mapping, version, cells } = await view(id);
    expect([mapping?.columns, version, new Set(cells.map(({ column }) => column))]).toEqual([columns, 2, new Set([1])]);
  });

  it('that has too little room, or names nothing that is known, says so and is not filled', async () => {
    const narrow = (await keep('窄.xlsx', await blank(['合计']))).json<{ id: string }>();
    expect((await view(narrow.id)).refusal?.message).toContain('0个空行');
    const strange = (await keep('别的.xlsx', await writeXlsx({ sheets: [{ name: '一', rows: [['天气']] }] }))).json<{ id: string }>();
    expect((await view(strange.id)).mapping).toBeNull();
    expect((await send(app, 'GET', `${PATH}/${strange.id}/filled`, undefined, finance)).statusCode).toBe(422);
  });

  it('that is none is refused, and nothing is kept', async () => {
    const before = (await send(app, 'GET', PATH, undefined, officer)).json<unknown[]>().length;
    expect((await keep('假.xlsx', new TextEncoder().encode('不是表格'))).statusCode).toBeGreaterThanOrEqual(400);
    expect((await keep('别人.xlsx', await blank(), finance)).statusCode).toBe(403);
    expect((await send(app, 'GET', PATH, undefined, officer)).json<unknown[]>()).toHaveLength(before);
  });
});
