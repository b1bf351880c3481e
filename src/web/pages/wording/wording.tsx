import type { ClauseWording } from '../../../../policy/wording/split-wording.ts';
import type { ReadPolicyText } from '../../../contract/policy-views.ts';
import { citeClause } from '../../../kernel/clause.ts';
import { TEXTS } from './words.ts';

/** One clause in the official words. */
export const Wording = ({ words: { title, text } }: { readonly words: ClauseWording }) => (
  <div className="wording">
    {title !== '' && <strong>{title}</strong>}
    {title !== '' && '\n'}
    {text}
  </div>
);

/** Where the numbering does not go on as it should, and all the words that were read, folded. */
export const WholeText = ({ read: { doubts, clauses } }: { readonly read: ReadPolicyText }) => (
  <>
    {doubts.length > 0 && (
      <div className="problem">
        {TEXTS.doubts}
        <ul>
          {doubts.map((doubt) => (
            <li key={doubt}>{doubt}</li>
          ))}
        </ul>
      </div>
    )}
    <details>
      <summary>
        {TEXTS.words}（{TEXTS.found(clauses.length)}）
      </summary>
      {clauses.map((words) => (
        <section key={words.id}>
          <h3>{citeClause(words.id)}</h3>
          <Wording words={words} />
        </section>
      ))}
    </details>
  </>
);
