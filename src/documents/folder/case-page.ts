import { html } from '../html.ts';
import { standalonePage } from '../standalone-page.ts';

type Step = { readonly on: string; readonly by: string; readonly label: string; readonly says: string };
type Paper = { readonly name: string; readonly digest: string };

/** One case for a reader without the product: every step in its words, and the files it names. */
export const casePage = (title: string, steps: readonly Step[], papers: readonly Paper[]): string =>
  standalonePage(
    title,
    html`<h2>经过</h2>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">日期</th>
              <th scope="col">办理</th>
              <th scope="col">何人</th>
              <th scope="col">内容</th>
            </tr>
          </thead>
          <tbody>
            ${steps.map(
              ({ on, by, label, says }) =>
                html`<tr>
                  <td>${on}</td>
                  <td>${label}</td>
                  <td>${by}</td>
                  <td>${says}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <h2>所引文件</h2>
      <ul>
        ${papers.map(({ name, digest }) => html`<li>${name} <span class="code soft">${digest}</span></li>`)}
      </ul>`,
  );
