import type { Session } from '../api/session.ts';
import { CONCERNED } from '../cases/roles.ts';
import { statusOf } from '../api/refusal-status.ts';
import { isUnstorable } from '../api/unstorable.ts';
import { readUpload } from '../api/upload.ts';
import { DIAGNOSIS_PAGES, idOf } from '../app/diagnosis/diagnosis-form.ts';
import { ABOUTS, APPLICATION_ABOUTS, FIRM_ABOUTS, questionOf } from '../app/papers/abouts.ts';
import { KEEPERS, keepPaper } from '../app/papers/keep-paper.ts';
import { listPapers } from '../app/papers/list-papers.ts';
import { refuse, type Refusal } from '../kernel/result.ts';
import { Choice } from './choice.tsx';
import { localPath } from './local-path.ts';
import { ACCEPTED_PAPERS, PaperList } from './paper-list.tsx';
import type { PageRoute, View, Visit } from './page.tsx';
import { UPLOAD_PATH } from './upload-script.ts';

const OWN = '/firm/papers';

function sessionOf({ session }: Visit): Session {
  if (session === null) throw new Error('a page of papers ran without a session');
  return session;
}

type UploadProps = {
  readonly action: string;
  readonly abouts: Readonly<Record<string, string>>;
  readonly about: string | undefined;
  readonly back: string | undefined;
};
const UploadForm = ({ action, abouts, about, back }: UploadProps) => (
  <form method="post" action={action} encType="multipart/form-data" data-upload="">
    <Choice name="about" label="这是什么材料" choices={Object.entries(abouts)} value={about} />
    {back === undefined ? null : <input type="hidden" name="back" value={back} />}
    <label htmlFor="camera">拍照（一页拍一张，可以接着拍）</label>
    <input id="camera" name="files" type="file" accept="image/*" capture="environment" />
    <label htmlFor="files">或选择照片、PDF，合同也可以是docx（可选多份，每份不超过20MB）</label>
    <input id="files" name="files" type="file" accept={ACCEPTED_PAPERS} multiple />
    <button type="submit">上传</button>
    <div role="status">
      <ul id="uploads" className="plain" />
    </div>
    <script src={UPLOAD_PATH} defer />
  </form>
);

const READS_ONLY: Refusal['code'] = 'not-permitted';

/** The papers of a case, or of a firm that has none yet, and the form to add one. `asked`: what is sent, and for which form it is wanted. */
async function show(visit: Visit, asked: Visit['query'] = visit.query, fault?: Refusal): Promise<View> {
  const { id } = visit.params;
  const back = localPath(asked['back']);
  const session = sessionOf(visit);
  const found = await listPapers(visit.premises.ports, session.who, id);
  if (!found.ok) return found;
  const mayAdd = KEEPERS.some((role) => session.me.roles.includes(role)) && fault?.code !== READS_ONLY;
  const kept = found.value.find((paper) => paper.id === visit.query['kept']);
  const title = id === undefined ? '申报材料' : '材料';
  return {
    title,
    ...(fault && { status: statusOf(fault.code) }),
    body: (
      <>
        <h1>{title}</h1>
        {fault === undefined ? null : (
          <div className="faults" role="alert">
            <h2>没有收下</h2>
            <p>{fault.message}</p>
          </div>
        )}
        {kept === undefined ? null : (
          <p className="good" role="status">
            已收下“{kept.name}”，回执号 {kept.id.slice(-8).toUpperCase()}。可以接着上传，
            {back === undefined ? '收下的都在下面。' : <a href={back}>回到要填的表</a>}
          </p>
        )}
        {mayAdd ? (
          <UploadForm
            action={id === undefined ? OWN : `/papers/${id}`}
            abouts={id === undefined ? APPLICATION_ABOUTS : session.me.roles.includes('firm') ? FIRM_ABOUTS : ABOUTS}
            about={asked['about']}
            back={back}
          />
        ) : null}
        <h2>已有的材料，共 {found.value.length} 份</h2>
        <PaperList papers={found.value} />
        <p>
          <a href={back ?? backOf(visit)}>{back !== undefined ? '回到要填的表' : id === undefined ? '回到申报表' : '回到项目'}</a>
        </p>
      </>
    ),
  };
}

function backOf(visit: Visit): string {
  const { id } = visit.params;
  const { roles } = sessionOf(visit).me;
  if (id === undefined) return '/firm/application';
  if (roles.every((role) => role === 'firm')) return '/firm';
  return roles.every((role) => role === 'provider') ? '/provider' : `/office/projects/${id}`;
}

/** Where the sender goes on: evidence, back to its question; else to the receipt in the list. */
function nextOf(caseId: string | undefined, { about = '', back }: Visit['form'], paperId: string): string {
  const question = questionOf(about);
  const page = DIAGNOSIS_PAGES.find(({ asked }) => asked.some((each) => idOf(each) === question));
  if (caseId !== undefined && question !== undefined && page !== undefined) return `/diagnosis/${caseId}/${page.slug}#${question}`;
  const wanted = back === undefined ? '' : `&about=${encodeURIComponent(about)}&back=${encodeURIComponent(back)}`;
  return `${caseId === undefined ? OWN : `/papers/${caseId}`}?kept=${paperId}${wanted}`;
}

/** Which of several was not kept, and that those before it were. */
const ofFile = (name: string, before: number, refusal: Refusal): Refusal => ({
  ...refusal,
  message: `“${name}”没有收下：${refusal.message}${before === 0 ? '' : `。它前面的${before}份已经收下`}`,
});

/** Keeps what was sent, file by file. An upload that breaks off leaves nothing: a file is kept only when all of it has come. */
async function take(visit: Visit): Promise<View> {
  const upload = await readUpload(visit.request);
  if (!upload.ok) return show(visit, {}, upload.refusal);
  const { files, fields } = upload.value;
  const { about = '' } = fields;
  const { id } = visit.params;
  if (isUnstorable(fields)) return show(visit, {}, refuse('bad-input', '内容含有不可见的控制字符，请改正后重新提交').refusal);
  let last = '';
  for (const file of files) {
    const kept = await keepPaper(visit.premises.ports, sessionOf(visit).who, { ...file, about, ...(id !== undefined && { caseId: id }) });
    if (!kept.ok) return show(visit, fields, files.length === 1 ? kept.refusal : ofFile(file.name, files.indexOf(file), kept.refusal));
    last = kept.value.id;
  }
  return { to: nextOf(id, fields, last) };
}

/** `/papers/:id`: of a case, for everyone who may read it. `/firm/papers`: the firm's own, with or without a case. */
export const paperPages: readonly PageRoute[] = [
  { method: 'GET', path: '/papers/:id', access: CONCERNED, show: (visit) => show(visit) },
  { method: 'POST', path: '/papers/:id', access: CONCERNED, show: take },
  { method: 'GET', path: OWN, access: ['firm'], show: (visit) => show(visit) },
  { method: 'POST', path: OWN, access: ['firm'], show: take },
];
