import { formatDay } from '../kernel/day.ts';
import { html, type Html } from './html.ts';
import { badge, firmHead, foldedReasons, reasons, yuan } from './rehearsal-parts.ts';
import { pilotsPart } from './rehearsal-pilots.ts';
import type { Rehearsal } from './rehearsal.ts';
import { type PagePart, partsOf, standalonePage } from './standalone-page.ts';
import { eligibilityWords, fundWords, pairWords } from './rehearsal-words.ts';

const countOf = (outcomes: readonly { readonly verdict: { readonly outcome: string } }[], outcome: string): number =>
  outcomes.filter(({ verdict }) => verdict.outcome === outcome).length;

function summaryPart({ applicants, pilots, fund, faults, window }: Rehearsal): Html {
  const granted = pilots.filter(({ subsidy }) => subsidy.outcome === 'yes').length;
  return html`<p>项目期 ${formatDay(window.from)}至${formatDay(window.to)}。假定各家都通过验收，只是预演，不是决定。</p>
    <ul>
      <li>
        申报企业 ${applicants.length} 家：符合条件 ${countOf(applicants, 'yes')} 家，不符合 ${countOf(applicants, 'no')} 家，缺事实待定
        ${countOf(applicants, 'unknown')} 家
      </li>
      <li>有评测答卷的企业 ${pilots.length} 家，其中可补助 ${granted} 家，补助合计 ${yuan(fund.subsidiesFen)}</li>
      <li>没读懂的地方 ${faults.length} 处${faults.length === 0 ? '' : '，见文末；读不出来的内容一律按“还不知道”处理'}</li>
    </ul>`;
}

const applicantsPart = ({ applicants }: Rehearsal): Html =>
  applicants.length === 0
    ? html`<p>没有读到申报汇总表。</p>`
    : html`${applicants.map(
        (applicant) =>
          html`<article class="card">
            ${firmHead(applicant, badge(applicant.verdict.outcome, eligibilityWords))}
            <p class="soft">${applicant.place.file} 第 ${applicant.place.row} 行</p>
            ${foldedReasons('依据', applicant.verdict.outcome, applicant.verdict.because)}
          </article>`,
      )}`;

const pairsPart = ({ pairs }: Rehearsal): Html =>
  pairs.length === 0
    ? html`<p>没有同时读到服务商和评测机构。</p>`
    : html`${pairs.map(
        ({ transformer, evaluator, verdict }) =>
          html`<article class="card">
            <div class="head">
              <h3>${transformer.name} 与 ${evaluator.name}</h3>
              ${badge(verdict.outcome, pairWords)}
            </div>
            <p class="soft code">${transformer.creditCode} · ${evaluator.creditCode}</p>
            ${foldedReasons('依据', verdict.outcome, verdict.because)}
          </article>`,
      )}`;

const fundPart = ({ fund }: Rehearsal): Html =>
  html`<article class="card">
    <p>自治区资金 ${yuan(fund.regionFen)}，县级资金 ${yuan(fund.countyFen)}，补助合计 ${yuan(fund.subsidiesFen)}。</p>
    <p>若自治区资金只用于这些补助：${badge(fund.verdict.outcome, fundWords)}</p>
    ${reasons(fund.verdict.because)}
  </article>`;

const faultsPart = ({ faults, leftOver }: Rehearsal): Html =>
  html`${
    faults.length === 0
      ? html`<p>全部读懂了。</p>`
      : html`<div class="wide">
          <table>
            <tr>
              <th>文件</th>
              <th>工作表</th>
              <th>单元格</th>
              <th>问题和改法</th>
            </tr>
            ${faults.map(
              ({ file, sheet, cell, message }) =>
                html`<tr>
                  <td>${file}</td>
                  <td>${sheet}</td>
                  <td>${cell}</td>
                  <td>${message}</td>
                </tr>`,
            )}
          </table>
        </div>`
  }${
    leftOver.length === 0
      ? html``
      : html`<h3>读懂了、但没有用上的</h3>
          <ul>
            ${leftOver.map((line) => html`<li>${line}</li>`)}
          </ul>`
  }`;

const SECTIONS: readonly PagePart<Rehearsal>[] = [
  { id: 'applicants', title: '申报企业', part: applicantsPart },
  { id: 'pilots', title: '试点企业：等级、支出与补助', part: pilotsPart },
  { id: 'pairs', title: '改造方与评测方能否同做一个项目', part: pairsPart },
  { id: 'fund', title: '资金', part: fundPart },
  { id: 'faults', title: '没读懂的地方', part: faultsPart },
];

/** 说明.html: one self-contained page with every verdict, its reasons and clauses. No script, nothing fetched. */
export function rehearsalPage(rehearsal: Rehearsal): string {
  const title = `${rehearsal.packTitle}：预演说明`;
  return standalonePage(title, html`${summaryPart(rehearsal)} ${partsOf(SECTIONS, rehearsal)}`);
}
