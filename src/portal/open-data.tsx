import { findOpenList, OPEN_LISTS } from '../app/open-data/open-lists.ts';
import { openJson, openSchema, openSheet, type OpenList, type OpenRow } from '../app/open-data/open-list.ts';
import { seenAt } from '../api/seen-at.ts';
import { writeCsv } from '../documents/write-csv.ts';
import { refuse } from '../kernel/result.ts';
import type { PageRoute, Visit } from './page.tsx';

type Form = {
  readonly says: string;
  readonly type: string;
  readonly write: (list: OpenList, rows: readonly OpenRow[], at: string) => string;
};

/** By the ending of the address. */
const FORMS: Readonly<Record<string, Form>> = {
  csv: { says: 'CSV', type: 'text/csv; charset=utf-8', write: (list, rows) => writeCsv(openSheet(list, rows)) },
  json: { says: 'JSON', type: 'application/json; charset=utf-8', write: openJson },
  'schema.json': { says: '字段说明', type: 'application/schema+json; charset=utf-8', write: (list, _, at) => openSchema(list, at) },
};
const addressOf = (list: string, form: string): `/${string}` => `/open/${list}.${form}`;

const Forms = ({ list }: { list: string }) => (
  <>
    {Object.entries(FORMS).map(([form, { says }]) => (
      <span key={form}>
        <a href={addressOf(list, form)} download>
          {says}
        </a>{' '}
      </span>
    ))}
  </>
);

/** Under a list that anyone may read: the same for programs. */
export const OpenData = ({ lists }: { lists: readonly string[] }) => (
  <p className="soft small no-print">
    开放数据：
    {lists.map((list) => (
      <span key={list}>
        {lists.length === 1 ? '' : `${OPEN_LISTS[list]?.title ?? ''} `}
        <Forms list={list} />
      </span>
    ))}
    <a href="/open">全部</a>
  </p>
);

/** `/open`: every public list, in every form. */
const contents: PageRoute = {
  method: 'GET',
  path: '/open',
  access: 'anyone',
  show: async () => ({
    title: '开放数据',
    describes: '公示、拨付、失信名单、抽取、记录根、解读和指南，都可以下载，随时是最新的。',
    body: (
      <>
        <h1>开放数据</h1>
        <p>页面上公开的每一份名单都可以下载，内容与页面相同，随时是最新的，网址不变。可以自由使用和转载，请注明出处和下载日期。</p>
        <p>CSV 用表格软件打开；JSON 供程序读取，金额是两位小数的文字；字段说明是 JSON Schema，每一栏的 title 就是 CSV 的表头。</p>
        <table className="stack">
          <caption>共 {Object.keys(OPEN_LISTS).length} 份</caption>
          <thead>
            <tr>
              <th scope="col">名单</th>
              <th scope="col">各栏</th>
              <th scope="col">下载</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(OPEN_LISTS).map(([name, { title, page, columns }]) => (
              <tr key={name}>
                <td>
                  <a href={page}>{title}</a>
                </td>
                <td data-label="各栏">{columns.map(({ header }) => header).join('、')}</td>
                <td data-label="下载">
                  <Forms list={name} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </>
    ),
  }),
};

async function give({ premises: { ports, programme }, params, request }: Visit) {
  const [, name = '', ending = ''] = /^([\w-]+)\.([\w.]+)$/.exec(params['file'] ?? '') ?? [];
  const list = findOpenList(name);
  const form = Object.hasOwn(FORMS, ending) ? FORMS[ending] : undefined;
  if (list === undefined || form === undefined) return refuse('not-found', '没有这份数据，请从“开放数据”页重新进入');
  const rows = await list.read(ports, programme.id);
  if (!rows.ok) return rows;
  return { type: form.type, text: form.write(list, rows.value, seenAt(request, request.server.base, addressOf(name, ending))) };
}

export const openDataPages: readonly PageRoute[] = [contents, { method: 'GET', path: '/open/:file', access: 'anyone', show: give }];
