import { citeClause } from '../kernel/clause.ts';
import { formatYuan } from '../kernel/fen.ts';
import type { Step } from '../kernel/steps.ts';
import type { Outcome, Reason } from '../kernel/verdict.ts';
import { html, type Html } from './html.ts';
import type { Named } from './rehearsal.ts';
import { mark } from './rehearsal-words.ts';

const toneOf = (holds: Reason['holds']): Outcome => (holds === true ? 'yes' : holds === false ? 'no' : 'unknown');

export const badge = (outcome: Outcome, words: Readonly<Record<Outcome, string>>): Html =>
  html`<span class="badge ${outcome}">${words[outcome]}</span>`;

export const yuan = (fen: number | null): string => (fen === null ? '没有读到' : `${formatYuan(fen)} 元`);

/** Every reason of a verdict, each with its clause. */
export const reasons = (because: readonly Reason[]): Html =>
  html`<ul class="reasons">
    ${because.map(
      ({ holds, says, clause }) =>
        html`<li><span class="mark ${toneOf(holds)}">${mark(holds)}</span>${says} <span class="cite">${citeClause(clause)}</span></li>`,
    )}
  </ul>`;

/** Reasons in a fold that stands open where something is in the way. */
export const foldedReasons = (title: string, outcome: Outcome, because: readonly Reason[]): Html =>
  outcome === 'yes'
    ? html`<details>
        <summary>${title}</summary>
        ${reasons(because)}
      </details>`
    : html`<details open>
        <summary>${title}</summary>
        ${reasons(because)}
      </details>`;

/** An amount's arithmetic, line by line. */
export const stepTable = (steps: readonly Step[]): Html =>
  steps.length === 0
    ? html``
    : html`<div class="wide">
        <table>
          ${steps.map(
            ({ says, clause, fen }) =>
              html`<tr>
                <td>${says} <span class="cite">${citeClause(clause)}</span></td>
                <td class="sum">${formatYuan(fen)} 元</td>
              </tr>`,
          )}
        </table>
      </div>`;

export const firmHead = ({ name, creditCode }: Named, verdict: Html): Html =>
  html`<div class="head">
    <h3>${name || '（没有名称）'}</h3>
    <span class="soft code">${creditCode}</span>${verdict}
  </div>`;

export const section = (id: string, title: string, body: Html): Html =>
  html`<section id="${id}">
    <h2>${title}</h2>
    ${body}
  </section>`;
