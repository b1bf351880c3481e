import { Link } from '@tanstack/react-router';
import type { Policy } from '../../../../policy/policy.ts';
import type { Stretch } from '../../../../policy/wording/diff-words.ts';
import type { ComparedClause, Comparison } from '../../../contract/policy-views.ts';
import { CHANGE_WORDS, TOUCH_WORDS } from '../../../contract/policy-words.ts';
import { citeClause } from '../../../kernel/clause.ts';
import { Section } from '../../parts/page.tsx';
import { nameTouch } from './name-touch.ts';
import { TEXTS } from './words.ts';

type Compared = { readonly comparisons: readonly Comparison[]; readonly policy: Policy };

/** A text against all that is known; what is the same against two of them is said once. */
export function Comparisons({ comparisons, policy }: Compared) {
  const alike = Map.groupBy(comparisons, ({ clauses }) => JSON.stringify(clauses));
  // What came since the text before is what one looks for first.
  return [...alike.values()]
    .toReversed()
    .map((group) => (
      <Changes key={group[0]?.against} against={group.map(({ against }) => against)} clauses={group[0]?.clauses ?? []} policy={policy} />
    ));
}

/** A text against another: each clause that is not as it was, word by word, and all that rests on it. */
function Changes({
  against,
  clauses,
  policy,
}: {
  readonly against: readonly string[];
  readonly clauses: readonly ComparedClause[];
  readonly policy: Policy;
}) {
  const changed = clauses.filter(({ status }) => status !== 'unchanged');
  return (
    <Section title={TEXTS.changes(against.join('，以及'))}>
      {changed.length === 0 && <p>{TEXTS.same}</p>}
      {changed.map((clause) => (
        <Change key={`${clause.status} ${clause.id}`} clause={clause} policy={policy} />
      ))}
      <p className="hint">{TEXTS.unchanged(clauses.length - changed.length)}</p>
    </Section>
  );
}

function Change({ clause, policy }: { readonly clause: ComparedClause; readonly policy: Policy }) {
  const { id, status, movedTo, words } = clause;
  // Tests are files of whoever changes the rules; the command line names them.
  const touches = clause.touches.filter(({ kind }) => kind !== 'test');
  return (
    <article className="change">
      <h3>
        <span className="tag open">{CHANGE_WORDS[status]}</span> {citeClause(id)}
        {movedTo !== undefined && `，${TEXTS.now}${citeClause(movedTo)}`}
      </h3>
      {words && <WordByWord words={words} />}
      {touches.length > 0 && (
        <>
          <ul className="touches">
            {[...Map.groupBy(touches, ({ kind }) => kind)].map(([kind, group]) => (
              <li key={kind}>
                <b>{TOUCH_WORDS[kind]}</b> {group.map((touch) => nameTouch(touch, policy)).join('；')}
              </li>
            ))}
          </ul>
          <OpenCases clause={clause} />
        </>
      )}
    </article>
  );
}

/** How many open cases rest on the clause, each number in words; one link leads to them all. */
function OpenCases({ clause: { id, openCases } }: { readonly clause: ComparedClause }) {
  const { decided, ahead } = openCases;
  if (decided + ahead === 0) return <p className="hint">{TEXTS.noCases}</p>;
  const says = [...(decided > 0 ? [TEXTS.decided(decided)] : []), ...(ahead > 0 ? [TEXTS.ahead(ahead)] : [])];
  return (
    <p>
      {TEXTS.openCases}{' '}
      <Link to="/policy/cases" search={{ clause: id }}>
        {TEXTS.caseCount(decided + ahead)}
      </Link>
      ：{says.join('；')}。
    </p>
  );
}

const WordByWord = ({ words }: { readonly words: readonly Stretch[] }) => (
  <p className="wording">
    {words.map(({ kind, text }, index) =>
      kind === 'same' ? (
        text
      ) : kind === 'gone' ? (
        <del key={index}>
          <span className="unseen">{TEXTS.gone}</span>
          {text}
        </del>
      ) : (
        <ins key={index}>
          <span className="unseen">{TEXTS.come}</span>
          {text}
        </ins>
      ),
    )}
  </p>
);
