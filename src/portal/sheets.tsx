import { randomUUID } from 'node:crypto';
import { formTokenOf } from '../api/origin.ts';
import { statusOf } from '../api/refusal-status.ts';
import { readOneFile } from '../api/upload.ts';
import { previewCaseSheet } from '../app/case-sheets/preview-case-sheet.ts';
import { takeCaseSheet } from '../app/case-sheets/take-case-sheet.ts';
import { CASE_SHEETS, type CaseSheetName } from '../cases/project/sheets/index.ts';
import { type CaseSheetPreview, caseSheetName, takeCaseSheet as takenBody } from '../contract/case-sheet-views.ts';
import type { ProjectView } from '../contract/views.ts';
import { isMonth } from '../kernel/month.ts';
import { refuse, type Refusal } from '../kernel/result.ts';
import { caseHome, readOwnCase, signedIn } from './case-page.ts';
import type { PageRoute, View, Visit } from './page.tsx';
import { SheetCarrier, SheetPreview } from './sheet-preview.tsx';

const ACCESS = ['firm', 'officer'] as const;
const FORMS: Readonly<Record<CaseSheetName, `/${string}`>> = { progress: '/reports', plan: '/plans' };

type Asked = { readonly view: ProjectView; readonly name: CaseSheetName };

/** Where a project's list is taken along and brought back. */
export const sheetPath = (name: CaseSheetName, caseId: string, month?: string): string =>
  `/sheets/${name}/${caseId}${month === undefined ? '' : `?month=${month}`}`;

function fileOf({ view, name }: Asked, month: string | undefined): string {
  const asked = new URLSearchParams({ case: view.id, ...(month !== undefined && isMonth(month) && { month }) });
  return `/api/v1/case-sheets/${name}?${asked.toString()}`;
}

function page(visit: Visit, asked: Asked, shown: { fault?: Refusal; preview?: CaseSheetPreview; taken?: true } = {}): View {
  const { view, name } = asked;
  const { fault, preview, taken } = shown;
  const { title } = CASE_SHEETS[name].register;
  const { month } = visit.query;
  const action = sheetPath(name, view.id, month);
  const confirm = { action: `/sheets/${name}/${view.id}/confirm`, key: randomUUID(), token: formTokenOf(signedIn(visit).token) };
  return {
    title,
    ...(fault && { status: statusOf(fault.code) }),
    body: (
      <>
        <h1>用表格填：{title}</h1>
        <p className="soft">{view.project.application.name}</p>
        {taken ? (
          <p className="good" role="status">
            已采用。
          </p>
        ) : null}
        {fault === undefined ? null : (
          <div className="faults" role="alert">
            <h2>没有采用</h2>
            <p>{fault.message}</p>
          </div>
        )}
        {preview === undefined ? null : <SheetPreview preview={preview} confirm={confirm} />}
        <ol>
          <li>
            <a href={fileOf(asked, month)}>下载表格</a>，在 Excel 或 WPS 里改；写着“勿改”的列不要改。
          </li>
          <li>把改好的表传上来，先看逐格差异，再确认。</li>
        </ol>
        <SheetCarrier name={name} />
        <form method="post" action={action} encType="multipart/form-data">
          <label htmlFor="sheet">改好的表格（.xlsx 或 .csv）</label>
          <input id="sheet" name="files" type="file" accept=".xlsx,.csv" required />
          <button type="submit">看差异</button>
        </form>
        <p>
          <a href={`${FORMS[name]}/${view.id}${month === undefined ? '' : `?month=${month}`}`}>回到填写页面</a>{' '}
          <a href={caseHome(visit, view.id, name === 'plan' ? 'plan' : 'reports')}>回到项目</a>
        </p>
      </>
    ),
  };
}

type Show = (visit: Visit, asked: Asked) => Promise<View> | View;
const at =
  (show: Show) =>
  async (visit: Visit): Promise<View> => {
    const name = caseSheetName.safeParse(visit.params['name']);
    if (!name.success) return refuse('not-found', '没有这种表格，请从项目页面进入');
    const read = await readOwnCase(visit);
    return read.ok ? show(visit, { view: read.value, name: name.data }) : read;
  };

const look: Show = async (visit, asked) => {
  const upload = await readOneFile(visit.request, '一个表格');
  if (!upload.ok) return page(visit, asked, { fault: upload.refusal });
  const preview = await previewCaseSheet(visit.premises.ports, signedIn(visit).who, asked.name, upload.value.file);
  return preview.ok ? page(visit, asked, { preview: preview.value }) : page(visit, asked, { fault: preview.refusal });
};

function jsonIn(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const take: Show = async (visit, asked) => {
  const { key, cases } = visit.form;
  const sent = takenBody.safeParse({ key, cases: jsonIn(cases) });
  if (!sent.success) return page(visit, asked, { fault: refuse('bad-input', '页面已过期，请重新上传表格').refusal });
  const done = await takeCaseSheet(visit.premises.ports, signedIn(visit).who, asked.name, sent.data);
  if (!done.ok) return page(visit, asked, { fault: done.refusal });
  const refused = done.value.flatMap(({ outcome }) => (outcome?.ok === false ? [outcome.refusal] : []))[0];
  return refused === undefined ? { to: `${sheetPath(asked.name, asked.view.id)}?taken=1` } : page(visit, asked, { fault: refused });
};

/** `/sheets/:name/:id`: a project's list as a workbook, and brought back; works without script. */
export const sheetPages: readonly PageRoute[] = [
  {
    method: 'GET',
    path: '/sheets/:name/:id',
    access: ACCESS,
    show: at((visit, asked) => page(visit, asked, visit.query['taken'] === undefined ? {} : { taken: true })),
  },
  { method: 'POST', path: '/sheets/:name/:id', access: ACCESS, show: at(look) },
  { method: 'POST', path: '/sheets/:name/:id/confirm', access: ACCESS, show: at(take) },
];
