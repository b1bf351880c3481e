import { diffWords } from '../../policy/wording/diff-words.ts';
import type { ClauseWording } from '../../policy/wording/split-wording.ts';
import { diffPolicy, type PolicyDiff, type TouchingChange } from '../app/diff-policy.ts';
import { fingerprintsOf, wordsOf } from '../app/wording/read-changes.ts';
import type { Touch } from '../contract/policy-views.ts';
import { CHANGE_WORDS, TOUCH_WORDS } from '../contract/policy-words.ts';
import { citeClause, type ClauseId } from '../kernel/clause.ts';
import { asJson, type PolicyCommand } from './policy-order.ts';
import { sha256 } from './policy-fingerprints.ts';
import { readOfficialText } from './policy-text.ts';

/** So much of the unchanged words stands before and after what changed. */
const CONTEXT = 12;

const linesOfTouches = (touches: readonly Touch[]): readonly string[] =>
  [...Map.groupBy(touches, ({ kind }) => kind)].map(
    ([kind, group]) => `    ${TOUCH_WORDS[kind]}：${group.map(({ name }) => name).join('、')}`,
  );

const shortened = (text: string): string => (text.length <= CONTEXT * 2 ? text : `${text.slice(0, CONTEXT)}…${text.slice(-CONTEXT)}`);

/** `…最高不超过[-40万元][+35万元]…` */
const wordByWord = (old: ClauseWording, next: ClauseWording): string =>
  diffWords(wordsOf(old), wordsOf(next))
    .map(({ kind, text }) => ({ same: shortened(text), gone: `[-${text}]`, come: `[+${text}]` })[kind].replaceAll('\n', ' '))
    .join('');

type Texts = { readonly old: readonly ClauseWording[] | undefined; readonly next: readonly ClauseWording[] };

function linesOf({ id, status, movedTo, touches }: TouchingChange, { old, next }: Texts): readonly string[] {
  const find = (clauses: readonly ClauseWording[] | undefined, wanted: ClauseId) => clauses?.find((each) => each.id === wanted);
  const [was, is] = [find(old, id), find(next, movedTo ?? id)];
  return [
    `${CHANGE_WORDS[status]} ${citeClause(id)}${movedTo ? ` → ${citeClause(movedTo)}` : ''}`,
    ...(status === 'changed' && was && is ? [`    ${wordByWord(was, is)}`] : []),
    ...linesOfTouches(touches),
  ];
}

function page({ clauses, doubts }: PolicyDiff, texts: Texts): string {
  const changes = clauses.filter(({ status }) => status !== 'unchanged');
  return [
    ...doubts.map((doubt) => `请核对：${doubt}`),
    ...changes.flatMap((change) => linesOf(change, texts)),
    `${changes.length === 0 ? '没有变化' : `${changes.length} 处变化`}，未变 ${clauses.length - changes.length} 条（标题和引言不是条款，不对照）`,
    ...(texts.old || !changes.some(({ status }) => status === 'changed') ? [] : ['逐字对照请加 --against <旧文件>']),
    '',
  ].join('\n');
}

/** An official text against the wording the pack was made from, or against an older text: clause by clause, and what that touches. */
export const showDiff: PolicyCommand = async ({ policy, words: [path, ...more], json, against }, terminal) => {
  if (path === undefined || more.length > 0 || (path === '-' && against === '-')) return undefined;
  const read = await readOfficialText(path, terminal.input);
  const older = against === undefined ? undefined : await readOfficialText(against, terminal.input);
  const refused = [read, older].find((each) => each?.ok === false);
  if (!read.ok || older?.ok === false) {
    await terminal.complain(`${refused?.ok === false ? refused.refusal.message : ''}\n`);
    return 1;
  }
  const old = older?.value.clauses;
  const { clauses: next } = read.value;
  const diff = diffPolicy(policy, read.value, sha256, old && fingerprintsOf(old, sha256));
  await terminal.write(json ? asJson({ clauses: diff.clauses }) : page(diff, { old, next }));
  return 0;
};
