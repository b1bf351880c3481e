import { clockOf } from '../api/draft-routes.ts';
import { EVALUATION_ROUNDS } from '../cases/performance/records.ts';
import type { SelfEvaluation } from '../cases/project/reporting/records.ts';
import type { ProjectView, TimelineEntry } from '../contract/views.ts';
import { formatDay } from '../kernel/day.ts';
import { formatYuan } from '../kernel/fen.ts';
import { LEVEL_WORDS } from '../kernel/level-words.ts';

type Props = { readonly view: ProjectView; readonly sent: SelfEvaluation; readonly entry: TimelineEntry; readonly home: string };

/** What the firm keeps of its self-evaluation: number, time, what it said, and the hash to check it by. */
export const SelfEvaluationReceipt = ({ view: { id, project }, sent, entry, home }: Props) => (
  <>
    <h1>绩效自评回执</h1>
    <div className="box">
      <p>回执号</p>
      <p className="big">{`${id.slice(-6).toUpperCase()}-${entry.version}`}</p>
      <p>
        {formatDay(sent.on)} {clockOf(sent.at)} 由{sent.by}
        {sent.onBehalf ? '代企业' : ''}
        {sent.reason === undefined ? '报送' : '更正'}
      </p>
    </div>
    <p>
      {project.application.name}，{EVALUATION_ROUNDS[sent.round]}
    </p>
    <dl className="facts">
      {[
        ['改造后达到的数字化等级', LEVEL_WORDS[sent.level] ?? ''],
        ['改造实际投入', `${formatYuan(sent.investedFen)} 元`],
        ['营业收入增长', `${sent.growth}%`],
        ['取得的成效', sent.effects],
        ['存在的问题和建议', sent.problems ?? '无'],
        ...(sent.reason === undefined ? [] : [['更正理由', sent.reason]]),
      ].flatMap(([label, says]) => [<dt key={label}>{label}</dt>, <dd key={`${label}:`}>{says}</dd>])}
    </dl>
    <p className="no-print">
      <a href={`/verify?case=${id}&head=${entry.hash}`}>核对这条记录有没有被改动</a>　<a href={home}>回到项目</a>
    </p>
  </>
);
