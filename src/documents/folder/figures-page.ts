import { html } from '../html.ts';
import { standalonePage } from '../standalone-page.ts';

/** A picture as SVG text in which every name is escaped, with the same in words. */
type Picture = {
  readonly title: string;
  readonly says: string;
  readonly svg: string;
  readonly columns: readonly { readonly head: string }[];
  readonly rows: readonly (readonly string[])[];
};

/** Pictures with their tables as one page that reads without the product and prints. */
export const figuresPage = (title: string, pictures: readonly Picture[]): string =>
  standalonePage(
    title,
    html`${pictures.map(
      ({ title: of, says, svg, columns, rows }) =>
        html`<h2>${of}</h2>
          <p class="soft">${says}</p>
          <div class="wide">${{ html: svg }}</div>
          <div class="wide">
            <table>
              <thead>
                <tr>
                  ${columns.map(({ head }) => html`<th scope="col">${head}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${rows.map(
                  (row) =>
                    html`<tr>
                      ${row.map((each) => html`<td>${each}</td>`)}
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`,
    )}`,
  );
