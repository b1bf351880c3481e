import { checkReceipt, type ReceiptChecked } from '../app/check-receipt.ts';
import { listPublicRoots, type PublicRoots } from '../app/list-public-roots.ts';
import { formatDay, isDay } from '../kernel/day.ts';
import { refuse, type Result } from '../kernel/result.ts';
import { Field } from './form-field.tsx';
import { ABOUT_PACKS, PackForm } from './pack-form.tsx';
import { OpenData } from './open-data.tsx';
import type { PageRoute, Visit } from './page.tsx';
import { VERIFIER_FILE, verifierPath } from './verifier.tsx';

const Answer = ({ checked }: { checked: Result<ReceiptChecked> }) => {
  if (!checked.ok) return <p className="bad">{checked.refusal.message}</p>;
  const { version, on, isWhole, covered } = checked.value;
  if (!isWhole) return <p className="bad">查到了，但这条之前的记录对不上：有人改动过。请保留回执并向审计部门反映。</p>;
  return (
    <>
      <p className="good">
        查到了：这是该案卷的第 {version} 条记录，{formatDay(on)}办理，到这一条为止没有改动。
      </p>
      <p>{covered ? `它在${formatDay(covered.on)}的根之下：${covered.root}` : '它还没有列入公布的根，请明天再查。'}</p>
    </>
  );
};

const Receipt = ({ query, checked }: { query: Readonly<Record<string, string>>; checked: Result<ReceiptChecked> | undefined }) => (
  <>
    <h2 id="receipt">核对回执</h2>
    <p>企业在“我的项目”里可以看到自己案卷的回执：案卷编号和链值。填在这里，看记录是否还是当时的样子。页面不显示案卷内容。</p>
    {checked === undefined ? null : (
      <div className="box" role="status">
        <Answer checked={checked} />
      </div>
    )}
    <form method="get" action="/verify#receipt">
      <Field name="case" label="案卷编号" value={query['case']} maxLength={64} required />
      <Field name="head" label="链值" hint="64 位数字和字母" value={query['head']} maxLength={64} required />
      <button type="submit">核对</button>
    </form>
  </>
);

const Packs = ({ script }: { script: string | null }) =>
  script === null ? null : (
    <>
      <h2>核对证据包</h2>
      <p>{ABOUT_PACKS}</p>
      <PackForm />
      <p>
        <a href={VERIFIER_FILE} download>
          下载核对用的网页
        </a>
        ：一个文件，存在哪里都能打开，不用联网。
      </p>
      <script src={verifierPath(script)} defer />
    </>
  );

const Roots = ({ roots, earlier }: PublicRoots) => (
  <>
    <table>
      <caption>没有列出的日子没有新的记录</caption>
      <thead>
        <tr>
          <th scope="col">日期</th>
          <th scope="col">链数</th>
          <th scope="col">根</th>
        </tr>
      </thead>
      <tbody>
        {roots.map(({ on, treeSize, root }) => (
          <tr key={on}>
            <td className="day">{formatDay(on)}</td>
            <td>{treeSize}</td>
            <td>
              <code className="small">{root}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    {earlier === undefined ? null : (
      <p>
        <a href={`/verify?before=${earlier}`}>更早的</a>
      </p>
    )}
  </>
);

const Meaning = () => (
  <>
    <p className="lead">每天的全部办理记录，都浓缩成一串公开的数字和字母，叫作“根”。记录以后哪怕改动一个字，都对不上当天的根。</p>
    <p>
      每个案卷的每一条记录都带着前一条的指纹，连成一条链，导入的政策正式文本也连成一条；每天结束后，把所有链值合成一个根，公布在这里，以后不再变动。任何人今天抄下一个根，将来就能发现当时的记录有没有被改过。根本身不含企业和个人的信息。
    </p>
    <p>
      审计人员可以用 <code>shuzhuan verify</code> 核对整个数据库；导出的案卷证据包，谁都可以在下面核对。方法是公开的（RFC 6962，SHA-256）。
    </p>
  </>
);

/** The answer to the receipt that was typed in; undefined where none was. */
async function answerTo({ premises: { ports, programme, limits }, query, request }: Visit): Promise<Result<ReceiptChecked> | undefined> {
  const [caseId, head] = [(query['case'] ?? '').trim(), (query['head'] ?? '').trim().toLowerCase()];
  if (caseId === '' || head === '') return undefined;
  if (limits.receipts.isSpent(request.ip)) return refuse('too-many', '查询次数过多，请十分钟后再试');
  limits.receipts.count(request.ip);
  return checkReceipt(ports, programme.id, { caseId, head });
}

/** `/verify`: what was published of each day, and whether a receipt is still in the record. */
export const verifyPage: PageRoute = {
  method: 'GET',
  path: '/verify',
  access: 'anyone',
  show: async (visit) => {
    const { premises, query } = visit;
    const { ports, programme } = premises;
    const { before = '' } = query;
    const found = await listPublicRoots(ports, programme.id, isDay(before) ? before : undefined);
    if (!found.ok) return found;
    const checked = await answerTo(visit);
    return {
      title: '记录核对',
      body: (
        <>
          <h1>记录核对</h1>
          <Meaning />
          <Receipt query={query} checked={checked} />
          <Packs script={premises.verifierScript} />
          <h2>每日的根</h2>
          {found.value.roots.length === 0 ? <p className="soft">还没有：第一条记录之后的次日公布。</p> : <Roots {...found.value} />}
          <OpenData lists={['roots']} />
        </>
      ),
    };
  },
};
