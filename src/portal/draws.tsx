import { listPublicDraws, readPublicDraw } from '../app/list-public-draws.ts';
import type { PublicDraw } from '../contract/public-views.ts';
import { formatDay } from '../kernel/day.ts';
import { ClauseTag } from './clause-tag.tsx';
import { OpenData } from './open-data.tsx';
import type { PageRoute } from './page.tsx';

const stateSays = ({ seed, seedOn }: PublicDraw): string => (seed === null ? `${formatDay(seedOn)}公布种子后抽取` : '已抽取');

const List = ({ draws }: { draws: readonly PublicDraw[] }) => (
  <ul className="plain">
    {draws.map((draw) => (
      <li key={draw.id}>
        <h2>
          <a href={`/draws/${draw.id}`}>{draw.title}</a>
        </h2>
        <p>
          {draw.what}，{formatDay(draw.listedOn)}固定名单，{stateSays(draw)}
        </p>
      </li>
    ))}
  </ul>
);

/** `/draws`: every draw of firms to inspect and of experts. */
const list: PageRoute = {
  method: 'GET',
  path: '/draws',
  access: 'anyone',
  show: async ({ premises: { ports, programme } }) => {
    const found = await listPublicDraws(ports, programme.id);
    if (!found.ok) return found;
    return {
      title: '抽取公开',
      body: (
        <>
          <h1>抽取公开</h1>
          <p>抽哪家企业检查、请哪位专家评审，由先固定的名单和后公布的种子算出来，谁也不能挑。任何人都可以照样再算一遍。</p>
          {found.value.length === 0 ? <p className="soft">还没有抽取。</p> : <List draws={found.value} />}
          <OpenData lists={['draws']} />
        </>
      ),
    };
  },
};

const Arithmetic = ({ draw: { seed, listDigest, rule, lines } }: { draw: PublicDraw }) => (
  <>
    <h2>怎样算出来的</h2>
    <ol>
      <li>名单一行一条，各栏之间用制表符，按第一栏（编号）排序，行与行之间一个换行符，末尾不加换行。</li>
      <li>
        整个名单取 SHA-256，就是名单摘要：<code className="small">{listDigest}</code>
      </li>
      <li>
        每一条的抽签值，是“种子、名单摘要、编号”三行（中间各一个换行符）的 SHA-256。
        {seed === null ? (
          '种子还没有公布。'
        ) : (
          <>
            种子：<code>{seed}</code>
          </>
        )}
      </li>
      <li>抽签值小的在先。{rule}</li>
    </ol>
    {seed === null || lines === null || lines[0] === undefined ? null : (
      <details>
        <summary>用一行命令核对</summary>
        <p>以排在最前的一条为例：</p>
        <pre>{`printf '%s\\n%s\\n%s' '${seed.replaceAll("'", "'\\''")}' '${listDigest}' '${lines[0].id}' | sha256sum`}</pre>
      </details>
    )}
  </>
);

const Lines = ({ lines }: { lines: NonNullable<PublicDraw['lines']> }) => (
  <table className="stack">
    <caption>
      名单（{lines.length}条），{lines.some(({ ticket }) => ticket !== null) ? '按抽签值排列' : '尚未抽取'}
    </caption>
    <thead>
      <tr>
        <th scope="col">名单所列</th>
        <th scope="col">次序</th>
        <th scope="col">编号（名单第一栏）</th>
        <th scope="col">抽签值</th>
        <th scope="col">结果</th>
      </tr>
    </thead>
    <tbody>
      {lines.map(({ id, line, ticket, isDrawn }, at) => (
        <tr key={id}>
          <td>{line.split('\t').slice(1).join('　')}</td>
          <td data-label="次序">{ticket === null ? '—' : at + 1}</td>
          <td data-label="编号">
            <code className="small">{id}</code>
          </td>
          <td data-label="抽签值">
            <code className="small">{ticket ?? '种子公布后才有'}</code>
          </td>
          <td data-label="结果">{ticket === null ? '—' : isDrawn ? <strong>抽中</strong> : '未抽中'}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** `/draws/:id`: one draw with its list and its arithmetic, computed anew for the page. */
const one: PageRoute = {
  method: 'GET',
  path: '/draws/:id',
  access: 'anyone',
  show: async ({ premises: { ports, programme }, params }) => {
    const found = await readPublicDraw(ports, programme.id, params['id'] ?? '');
    if (!found.ok) return found;
    const draw = found.value;
    return {
      title: draw.title,
      body: (
        <>
          <h1>{draw.title}</h1>
          <p>
            {draw.what} <ClauseTag clause={draw.clause} />
          </p>
          <dl className="facts">
            <dt>名单固定</dt>
            <dd>{formatDay(draw.listedOn)}</dd>
            <dt>种子</dt>
            <dd>
              {draw.seedSource}，{formatDay(draw.seedOn)}公布{draw.seed === null ? '' : `：${draw.seed}`}
            </dd>
          </dl>
          <Arithmetic draw={draw} />
          {draw.lines === null ? (
            <p className="soft">为免影响评审，专家名单在评审纪要审定后公开；名单摘要现在就公开，名单事后一字不能改。</p>
          ) : (
            <Lines lines={draw.lines} />
          )}
          <p>
            <a href="/draws">全部抽取</a>
          </p>
        </>
      ),
    };
  },
};

export const drawPages: readonly PageRoute[] = [list, one];
