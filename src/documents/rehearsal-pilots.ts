import { formatYuan } from '../kernel/fen.ts';
import { html, type Html } from './html.ts';
import { LEVEL_WORDS } from '../kernel/level-words.ts';
import { badge, firmHead, foldedReasons, stepTable, yuan } from './rehearsal-parts.ts';
import type { Rehearsal, RehearsedExpense, RehearsedLevel, RehearsedPilot } from './rehearsal.ts';
import { expenseWords, mark, subsidyWords } from './rehearsal-words.ts';

/** One stage's arithmetic: the score, and each level's thresholds beside what was reached. */
function levelPart(stage: string, level: RehearsedLevel | null): Html {
  if (!level) return html`<p>${stage}：没有评测答卷，等级还不知道。</p>`;
  const { value, missing } = level.verdict;
  const summary = value
    ? html`${stage}：${LEVEL_WORDS[value.level]}，${value.score} 分（基础 ${value.dimensions.base}，管理 ${value.dimensions.mgmt}，成效
      ${value.dimensions.effect}）`
    : html`${stage}：等级还不知道，缺 ${missing.join('、')}`;
  const rows = level.bars.map(
    ({ name, holds, score, scenes, constraintScenes }) =>
      html`<tr>
        <td>${mark(holds)} ${name}</td>
        <td class="sum">${score.reached} / ${score.needed}</td>
        <td class="sum">${scenes.reached} / ${scenes.needed}</td>
        <td class="sum">${constraintScenes.reached} / ${constraintScenes.needed}</td>
      </tr>`,
  );
  return html`<details>
    <summary>${summary}</summary>
    <div class="wide">
      <table>
        <tr>
          <th>等级</th>
          <th class="sum">得分 / 须达</th>
          <th class="sum">达到的场景 / 须达</th>
          <th class="sum">约束性场景 / 须达</th>
        </tr>
        ${rows}
      </table>
    </div>
  </details>`;
}

function expensePart({ title, invoice, place, steps, verdict }: RehearsedExpense): Html {
  const fen = verdict.value?.recognisedFen ?? null;
  const where = `${place.file} 第 ${place.row} 行`;
  return html`<li>
    <div class="head">
      <strong>${title || '（没有名称）'}</strong
      ><span class="soft code">${invoice || '没有发票号码'}</span
      >${badge(verdict.outcome, expenseWords)}${fen === null ? '' : `${formatYuan(fen)} 元`}
    </div>
    <p class="soft">${where}</p>
    ${foldedReasons('依据', verdict.outcome, verdict.because)}${verdict.outcome === 'yes' ? stepTable(steps) : html``}
  </li>`;
}

function pilotPart(pilot: RehearsedPilot): Html {
  const amount = pilot.subsidy.value?.amountFen ?? null;
  const unproven = pilot.expenses.filter(({ verdict }) => verdict.outcome === 'unknown').length;
  return html`<article class="card">
    ${firmHead(pilot, badge(pilot.subsidy.outcome, subsidyWords))}
    <p>
      认定投资
      ${yuan(pilot.recognisedFen)}${amount === null ? '' : `，补助 ${formatYuan(amount)} 元`}${unproven === 0 ? '' : `；另有 ${unproven} 笔缺凭证，补齐后金额可能增加`}
    </p>
    ${foldedReasons('补助的依据', pilot.subsidy.outcome, pilot.subsidy.because)}
    ${pilot.subsidy.outcome === 'yes' ? stepTable(pilot.steps) : html``}
    ${levelPart('改造前', pilot.before)}${levelPart('改造后', pilot.after)}
    <details>
      <summary>支出 ${pilot.expenses.length} 笔</summary>
      <ul class="expenses">
        ${pilot.expenses.map(expensePart)}
      </ul>
    </details>
  </article>`;
}

export const pilotsPart = ({ pilots }: Rehearsal): Html =>
  pilots.length === 0 ? html`<p>没有读到评测答卷。</p>` : html`${pilots.map(pilotPart)}`;
