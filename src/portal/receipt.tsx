import { clockOf } from '../api/draft-routes.ts';
import type { Receipt } from '../app/drafts/read-receipt.ts';
import { formatDay, type Day } from '../kernel/day.ts';

type Props = { readonly receipt: Receipt; readonly on: Day };

const Papers = ({ papers = [] }: Pick<Receipt, 'papers'>) =>
  papers.length === 0 ? null : (
    <table className="stack">
      <caption>一并提交的材料，共 {papers.length} 份</caption>
      <thead>
        <tr>
          <th scope="col">文件</th>
          <th scope="col">摘要（SHA-256）</th>
        </tr>
      </thead>
      <tbody>
        {papers.map(({ id, name, digest }) => (
          <tr key={id}>
            <td>{name}</td>
            <td data-label="摘要">
              <code className="small">{digest}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );

/** What the firm keeps of what it sent: number, time, digest, and every answer. Made to be printed. */
export const ReceiptBody = ({ receipt, on }: Props) => (
  <>
    <h1>申报回执</h1>
    <div className="box">
      <p>回执号</p>
      <p className="big">{receipt.number}</p>
      <p>
        {formatDay(on)} {clockOf(receipt.at)} 由{receipt.by}提交
      </p>
    </div>
    <dl className="facts">
      <dt>单位</dt>
      <dd>{receipt.name}</dd>
      <dt>统一社会信用代码</dt>
      <dd>{receipt.creditCode}</dd>
      <dt>内容摘要（SHA-256）</dt>
      <dd>
        <code className="small">{receipt.formDigest}</code>
      </dd>
    </dl>
    <table className="stack">
      <caption>提交的内容，共 {receipt.sent.length} 项</caption>
      <thead>
        <tr>
          <th scope="col">问题</th>
          <th scope="col">回答</th>
        </tr>
      </thead>
      <tbody>
        {receipt.sent.map(({ question, answer }) => (
          <tr key={question}>
            <td>{question}</td>
            <td data-label="回答">{answer}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <Papers {...(receipt.papers && { papers: receipt.papers })} />
    <p className="no-print">可以打印或截图保存；请用浏览器的“打印”。以后查询报回执号。</p>
    <p className="no-print">
      <a href={`/verify?case=${receipt.caseId}&head=${receipt.hash}`}>核对这条记录有没有被改动</a>　<a href="/firm">回到我的项目</a>
    </p>
  </>
);
