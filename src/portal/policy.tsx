import type { Clause, Policy } from '../../policy/policy.ts';
import { listPublicRulings } from '../app/list-public-rulings.ts';
import { readCurrentWording } from '../app/read-current-wording.ts';
import { readPolicyStanding } from '../app/read-policy-standing.ts';
import type { CurrentWording, PolicyStanding } from '../contract/policy-views.ts';
import type { PublicRuling } from '../contract/ruling-views.ts';
import { citeClause, type ClauseId } from '../kernel/clause.ts';
import { formatDay } from '../kernel/day.ts';
import { OpenData } from './open-data.tsx';
import type { PageRoute } from './page.tsx';
import { Demands, Numbers, Official, ReadAs, RuledSince, Rulings } from './policy-parts.tsx';

const about = <T extends { readonly clause: ClauseId }>(all: readonly T[], { id }: Clause): readonly T[] =>
  all.filter(({ clause }) => clause === id);

type Shown = {
  readonly policy: Policy;
  readonly rulings: readonly PublicRuling[];
  readonly standing: PolicyStanding;
  readonly wording: CurrentWording;
};

/** One clause: on the left our summary, its numbers, its readings and the official words; on the right what it demands and how far that is met. */
const ClauseEntry = ({ clause, policy, rulings, standing, wording }: Shown & { clause: Clause }) => {
  const ruled = about(rulings, clause);
  const parameters = about(Object.values(policy.parameters), clause);
  const readings = about(Object.values(policy.readings), clause);
  const words = wording?.clauses.find(({ id }) => id === clause.id);
  return (
    <section id={clause.id}>
      <div className="beside">
        <div>
          <h3>{citeClause(clause.id)}</h3>
          <p>{clause.says}。</p>
          {parameters.length === 0 ? null : <Numbers parameters={parameters} />}
          {readings.length === 0 ? null : <ReadAs readings={readings} />}
          {ruled.length === 0 ? null : <RuledSince rulings={ruled} />}
          {words && <Official words={words} />}
        </div>
        <Demands obligations={about(policy.obligations, clause)} standing={standing} />
      </div>
    </section>
  );
};

const Part = ({ title, starts, ...shown }: Shown & { title: string; starts: string }) => (
  <>
    <h2 id={starts}>{title}</h2>
    {shown.policy.clauses
      .filter(({ id }) => id.startsWith(starts))
      .map((clause) => (
        <ClauseEntry key={clause.id} clause={clause} {...shown} />
      ))}
  </>
);

const PARTS = [
  ['资金管理办法', 'measures'],
  ['工作实施方案', 'plan'],
  ['附件1：工作专班', 'annex'],
] as const;

const countOf = ({ obligations }: Policy, wanted: Policy['obligations'][number]['status']): number =>
  obligations.filter(({ status }) => status === wanted).length;

/** Whence the official words are, so that anyone can hold them against the paper. */
const Source = ({ wording }: { wording: CurrentWording }) =>
  wording === null ? (
    <p>正式文本还没有导入，条款下只有摘要。</p>
  ) : (
    <p>
      各条下的“原文”出自{wording.text.source}（{formatDay(wording.text.dated)}），{formatDay(wording.text.on)}导入，文件校验值{' '}
      <code className="small">{wording.text.digest}</code>。
    </p>
  );

export const PolicyBody = ({ policy, rulings, standing, wording }: Shown) => (
  <>
    <h1>政策条款</h1>
    <p>{policy.title}逐条说明：条款讲什么，有哪些数额和期限，由本系统的什么来落实。摘要由本系统撰写，办理以正式发文为准。</p>
    <p>
      文本共有 {policy.obligations.length} 项要求，本系统已落实 {countOf(policy, 'carried')} 项，部分落实 {countOf(policy, 'partly')}{' '}
      项，尚未落实 {countOf(policy, 'not-yet')} 项。
    </p>
    <p>条款旁的数字是今天的办理情况，随办理变化。</p>
    <Source wording={wording} />
    <p>
      逐条举例见<a href="/policy/examples">政策算例</a>；谁在哪一阶段办什么，见<a href="/policy/flow">全环节流程图</a>。
    </p>
    <ul>
      <li>
        <a href="#rulings">历次决定（{rulings.length}项）</a>
      </li>
      {PARTS.map(([title, starts]) => (
        <li key={starts}>
          <a href={`#${starts}`}>{title}</a>
        </li>
      ))}
    </ul>
    <Rulings rulings={rulings} />
    <OpenData lists={['rulings']} />
    {PARTS.map(([title, starts]) => (
      <Part key={starts} title={title} starts={starts} {...{ policy, rulings, standing, wording }} />
    ))}
  </>
);

/** `/policy`: the annotated policy. Every citation of a clause leads to its place here. */
export const policyPage: PageRoute = {
  method: 'GET',
  path: '/policy',
  access: 'anyone',
  show: async ({ premises: { ports, programme }, place: { policy } }) => {
    const [standing, wording, rulings] = await Promise.all([
      readPolicyStanding(ports, programme.id),
      readCurrentWording(ports, programme.id),
      listPublicRulings(ports, programme.id),
    ]);
    if (!standing.ok) return standing;
    if (!wording.ok) return wording;
    if (!rulings.ok) return rulings;
    return {
      title: '政策条款',
      describes: '资金管理办法和实施方案逐条说明：讲什么，有哪些数额和期限，落实到哪一步。',
      body: <PolicyBody policy={policy} rulings={rulings.value} standing={standing.value} wording={wording.value} />,
    };
  },
};
