import { isActOf, ruleOf } from '../../cases/decide.ts';
import { DECISION_WORDS } from '../../cases/decision-words.ts';
import type { CaseKind, EventOf } from '../../cases/kinds.ts';
import { KIND_WORDS } from '../../cases/kind-words.ts';
import { ROLE_WORDS } from '../../cases/roles.ts';
import { sentenceOf } from '../../cases/sentence.ts';
import { type StoredVerdict, verdictsIn } from '../../cases/verdicts-in.ts';
import { html, type Html } from '../../documents/html.ts';
import { badge, foldedReasons, stepTable } from '../../documents/rehearsal-parts.ts';
import { type PagePart, partsOf, standalonePage } from '../../documents/standalone-page.ts';
import { formatDay } from '../../kernel/day.ts';
import { formatInstant } from '../../kernel/instant.ts';
import type { StoredEvent } from '../store.ts';
import type { Evidence } from './evidence.ts';
import { plainName } from './file-name.ts';

type Told = Evidence & { readonly told: readonly StoredEvent[] };
type Verdict = StoredVerdict & { readonly version: number };

const OUTCOMES = { yes: '是', no: '否', unknown: '还缺事实' } as const;
const KINDS = Object.keys(KIND_WORDS) as CaseKind[];
/** The pack does not name the kind of the case: the act that opened it does. */
const kindOf = ([first]: readonly StoredEvent[]): CaseKind | undefined =>
  first && KINDS.find((kind) => isActOf(kind, first.act) && (ruleOf(kind, first.act).from as readonly string[]).includes('none'));

function rowOf(kind: CaseKind | undefined, { version, act, actor, on, at, payload }: StoredEvent): Html {
  const rule = kind !== undefined && isActOf(kind, act) ? ruleOf(kind, act) : undefined;
  return html`<tr id="event-${version}">
    <td>${version}</td>
    <td><strong>${rule?.label ?? act}</strong><br />${kind === undefined ? '' : sentenceOf(kind, payload as EventOf<CaseKind>)}</td>
    <td>${actor.name}<br /><span class="soft">${rule?.roles.map((role) => ROLE_WORDS[role]).join('、') ?? ''}</span></td>
    <td><span class="cite">${formatDay(on)}</span><br /><span class="cite">${formatInstant(at)}</span></td>
  </tr>`;
}

const acts = ({ told }: Told): Html =>
  html`<p class="soft">姓名下面是按规则可以办这件事的岗位；日期下面是入库的时刻。</p>
    <div class="wide">
      <table>
        <tr>
          <th>序号</th>
          <th>办了什么</th>
          <th>何人</th>
          <th>何时</th>
        </tr>
        ${told.map((event) => rowOf(kindOf(told), event))}
      </table>
    </div>`;

const verdictsOf = ({ told }: Told): readonly Verdict[] =>
  told.flatMap(({ version, payload }) => verdictsIn(payload as EventOf<CaseKind>).map((verdict) => ({ version, ...verdict })));

const headOf = ({ version, decision, verdict }: Verdict): Html =>
  html`<div class="head">
    <h3>${DECISION_WORDS[decision]}</h3>
    ${badge(verdict.outcome, OUTCOMES)} <a href="#event-${version}">第 ${version} 条经过</a>
    <span class="soft">${verdict.pack}</span>
  </div>`;

function money(pack: Told): Html {
  const reckoned = verdictsOf(pack).filter(({ steps = [] }) => steps.length > 0);
  if (reckoned.length === 0) return html`<p>没有金额计算。</p>`;
  return html`${reckoned.map((each) => html`<article class="card">${headOf(each)} ${stepTable(each.steps ?? [])}</article>`)}`;
}

function verdicts(pack: Told): Html {
  const all = verdictsOf(pack);
  if (all.length === 0) return html`<p>没有按政策作出的结论。</p>`;
  return html`${all.map(
    (each) =>
      html`<article class="card">${headOf(each)} ${foldedReasons('理由和条款', each.verdict.outcome, each.verdict.because)}</article>`,
  )}`;
}

function files({ files: all }: Told): Html {
  if (all.length === 0) return html`<p>没有引用原始文件。</p>`;
  return html`<p class="soft">先把压缩包解开，链接才能打开。导入的表格可能还有别的企业的内容，请勿外传。</p>
    <ul>
      ${all.map(
        ({ digest, name, bytes }) =>
          html`<li>
            <a href="files/${digest}/${encodeURIComponent(plainName(name))}">${plainName(name)}</a>（${bytes.length} 字节）<br /><span
              class="soft code"
              >SHA-256 ${digest}</span
            >
          </li>`,
      )}
    </ul>`;
}

const checking = ({ proof }: Told): Html =>
  html`<ol>
      <li>到公开页面“记录核对”找到${formatDay(proof.on)}的根，与此相同：<br /><span class="code">${proof.root}</span></li>
      <li>
        在同一页面选择本压缩包，或运行 shuzhuan verify
        &lt;本压缩包&gt;。不需要数据库，也不联网；改动任何一个字节（包括本页）都会指出在哪里。
      </li>
    </ol>
    <p>根证明第 1 至 ${proof.version} 条经过。本页由包内其余文件推算而成，不是另一份记录；与 events 文件夹不一致的，以那里为准。</p>`;

const SECTIONS: readonly PagePart<Told>[] = [
  { id: 'acts', title: '经过', part: acts },
  { id: 'money', title: '金额怎样算出', part: money },
  { id: 'verdicts', title: '结论和理由', part: verdicts },
  { id: 'files', title: '原始文件', part: files },
  { id: 'checking', title: '怎样核对', part: checking },
];

function aboutOf({ told, proof, files: all }: Told): Html {
  const [first, last] = [told[0], told.at(-1)];
  return html`<p>编号 <span class="code">${proof.caseId}</span>，项目 <span class="code">${proof.programmeId}</span></p>
    <p>
      ${first === undefined || last === undefined ? '' : `${formatDay(first.on)}至${formatDay(last.on)}，`}经过 ${told.length} 条，原始文件
      ${all.length} 份。
    </p>`;
}

/**
 * index.html: what the pack holds, for people; one page without a script, nothing fetched. It follows from the rest, so that a changed page is
 * found. `told`: the pack's events with their payloads in full.
 */
export function evidencePage(evidence: Evidence, told: readonly StoredEvent[]): string {
  const pack = { ...evidence, told };
  const kind = kindOf(told);
  const title = `案卷证据包${kind === undefined ? '' : `：${KIND_WORDS[kind]}`}`;
  return standalonePage(title, html`${aboutOf(pack)} ${partsOf(SECTIONS, pack)}`);
}
