import { statusOf } from '../api/refusal-status.ts';
import type { Session } from '../api/session.ts';
import { FORM_TOKEN, formTokenOf } from '../api/origin.ts';
import { readUpload } from '../api/upload.ts';
import { exportList, importList } from '../app/overlap/compare-lists.ts';
import type { Comparison } from '../app/store-comparisons.ts';
import { formatDay } from '../kernel/day.ts';
import type { Refusal } from '../kernel/result.ts';
import { ClauseTag } from './clause-tag.tsx';
import { Field } from './form-field.tsx';
import type { PageRoute, View, Visit } from './page.tsx';

const PATH = '/overlap';

function sessionOf({ session }: Visit): Session {
  if (session === null) throw new Error('the page of lists ran without a session');
  return session;
}

const Export = ({ token, list }: { token: string; list: string | undefined }) => (
  <>
    <h2>导出本县名单</h2>
    <form method="post" action={`${PATH}/export`}>
      <input type="hidden" name={FORM_TOKEN} value={token} />
      <Field
        name="secret"
        label="与对方约定的口令"
        hint="至少16个字；当面或电话约定，不随名单发送，系统不保存"
        type="password"
        maxLength={200}
        required
      />
      <button type="submit">生成名单</button>
    </form>
    {list === undefined ? null : (
      <p role="status" className="good">
        名单已生成，没有企业名称和代码。
        <a href={`data:text/plain;charset=utf-8,${encodeURIComponent(list)}`} download="比对名单.txt">
          保存名单
        </a>
      </p>
    )}
  </>
);

const Import = () => (
  <>
    <h2>比对对方名单</h2>
    <form method="post" action={`${PATH}/comparison`} encType="multipart/form-data">
      <label htmlFor="files">对方导出的名单（.txt）</label>
      <input id="files" name="files" type="file" accept=".txt,text/plain" required />
      <Field name="their-secret" label="导出时约定的口令" type="password" maxLength={200} required />
      <button type="submit">比对</button>
    </form>
  </>
);

const Compared = ({ comparisons }: { comparisons: readonly Comparison[] }) =>
  comparisons.length === 0 ? (
    <p>还没有比对过。</p>
  ) : (
    <ul className="plain">
      {comparisons.map(({ id, issuer, count, matched, by, on }) => (
        <li key={id}>
          <h3>
            {issuer}，{formatDay(on)}
          </h3>
          <p>
            对方 {count} 家，两边都有 {matched.length} 家。{by.name}比对。
          </p>
          {matched.length === 0 ? null : (
            <ul>
              {matched.map((code) => (
                <li key={code}>
                  <a href={`/office/projects?q=${code}`}>{code}</a>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );

async function show(visit: Visit, more: { readonly list?: string; readonly fault?: Refusal } = {}): Promise<View> {
  const { token, who } = sessionOf(visit);
  const comparisons = await visit.premises.ports.store.in(who.programmeId).listComparisons();
  const { list, fault } = more;
  return {
    title: '跨级补助比对',
    ...(fault && { status: statusOf(fault.code) }),
    body: (
      <>
        <h1>跨级补助比对</h1>
        <p>
          两级部门各自导出一份只有散列值的名单互相比对，不交换企业名称，就能知道哪些企业两边都有，防止重复支持。
          <ClauseTag clause="measures/10" />
        </p>
        <p className="soft">
          信用代码编得有规律，只加盐的散列可以逐个试出来，所以还要用双方约定的口令计算：没有口令的人试不出任何一家；有口令的人能试任何一家，口令和名单都要保管好，用后作废。
        </p>
        {fault === undefined ? null : (
          <div className="faults" role="alert">
            <h2>没有办成</h2>
            <p>{fault.message}</p>
          </div>
        )}
        <Export token={formTokenOf(token)} list={list} />
        <Import />
        <h2>比对结果</h2>
        <p>
          两边都有只是疑点：请向对方核实是不是同类资金。是的，登记到“已获上级同类补助企业”，由规则判定；各项目“凭证核查”也会提出，由经办人员说明。
        </p>
        <Compared comparisons={comparisons} />
        <p>
          <a href="/office/">回到办理台</a>
        </p>
      </>
    ),
  };
}

/** `/overlap`: which firms stand on another government's list too, without either telling names. */
export const overlapPages: readonly PageRoute[] = [
  { method: 'GET', path: PATH, access: ['officer'], show: (visit) => show(visit) },
  {
    method: 'POST',
    path: `${PATH}/export`,
    access: ['officer'],
    show: async (visit) => {
      const list = await exportList(visit.premises.ports, sessionOf(visit).who, visit.form['secret'] ?? '');
      return show(visit, list.ok ? { list: list.value } : { fault: list.refusal });
    },
  },
  {
    method: 'POST',
    path: `${PATH}/comparison`,
    access: ['officer'],
    show: async (visit) => {
      const upload = await readUpload(visit.request);
      if (!upload.ok) return show(visit, { fault: upload.refusal });
      const { files, fields } = upload.value;
      const text = new TextDecoder().decode(files[0]?.bytes);
      const done = await importList(visit.premises.ports, sessionOf(visit).who, text, fields['their-secret'] ?? '');
      return done.ok ? { to: PATH } : show(visit, { fault: done.refusal });
    },
  },
];
