import { type Html, html } from '../html.ts';
import { standalonePage } from '../standalone-page.ts';
import { type Folder, FOLDER_NAMES, type FolderNote, type FolderPart, type ListedFile } from './folder.ts';

const cells = (of: readonly string[]): readonly Html[] => of.map((each) => html`<td>${each}</td>`);
const heads = (of: readonly string[]): readonly Html[] => of.map((each) => html`<th scope="col">${each}</th>`);

const table = (head: readonly string[], rows: readonly Html[]): Html =>
  html`<div class="wide">
    <table>
      <thead>
        <tr>
          ${heads(head)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;

const noteOf = ({ title, head, rows }: FolderNote): Html =>
  html`<h2>${title}</h2>
    ${
      rows.length === 0
        ? null
        : table(
            head,
            rows.map(
              (row) =>
                html`<tr>
                  ${cells(row)}
                </tr>`,
            ),
          )
    }`;

const addressOf = (name: string): string => name.split('/').map(encodeURIComponent).join('/');
const fileRow = ({ name, title, digest }: ListedFile, no: string): Html =>
  html`<tr>
    <td>${no}</td>
    <td><a href="${addressOf(name)}">${title}</a></td>
    <td class="code">${digest}</td>
  </tr>`;

const partOf = ({ title, files }: FolderPart<ListedFile>, at: number): Html =>
  html`<h2>${at + 1}. ${title}</h2>
    ${
      files.length === 0
        ? html`<p class="soft">没有。</p>`
        : table(
            ['编号', '名称', 'SHA-256'],
            files.map((file, index) => fileRow(file, `${at + 1}.${index + 1}`)),
          )
    }`;

/** The folder's first page: what it is, and what stands in it under which number. Needs nothing but a browser. */
export const coverPage = ({ title, says, notes, parts }: Folder<ListedFile>): string =>
  standalonePage(
    title,
    html`${says.map((each) => html`<p>${each}</p>`)}
      <p class="soft">各文件的 SHA-256 也在 ${FOLDER_NAMES.list}；运行 shuzhuan verify 可以整套核对，不需要数据库，也不需要联网。</p>
      ${notes.map(noteOf)} ${parts.map(partOf)}`,
  );

/** Every file with its digest, as `sha256sum --check` reads it. */
export const digestList = (files: readonly Pick<ListedFile, 'name' | 'digest'>[]): string =>
  files.map(({ name, digest }) => `${digest}  ${name}\n`).join('');
