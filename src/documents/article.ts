import { html, type Html } from './html.ts';

/** A piece of a text: a paragraph, a heading, or a list. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

const HEADING = /^#\s*/;
const ITEM = /^[-•]\s+/;

/** A text as people type it, line by line: `# ` begins a heading, `- ` an item of a list, any other line is a paragraph. */
export function readArticle(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    const last = blocks.at(-1);
    if (line === '') continue;
    if (!ITEM.test(line)) blocks.push({ kind: HEADING.test(line) ? 'heading' : 'paragraph', text: line.replace(HEADING, '') });
    else if (last?.kind === 'list') blocks[blocks.length - 1] = { kind: 'list', items: [...last.items, line.replace(ITEM, '')] };
    else blocks.push({ kind: 'list', items: [line.replace(ITEM, '')] });
  }
  return blocks;
}

const blockHtml = (block: Block): Html => {
  if (block.kind === 'list')
    return html`<ul>
      ${block.items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  return block.kind === 'heading' ? html`<h2>${block.text}</h2>` : html`<p>${block.text}</p>`;
};

/** The text as a feed carries it. */
export const articleHtml = (text: string): Html => html`${readArticle(text).map(blockHtml)}`;

const MOST = 120;
/** Its beginning in one line, for a card that shows it when it is shared. */
export function beginningOf(text: string): string {
  const plain = readArticle(text)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    .join('');
  return plain.length > MOST ? `${plain.slice(0, MOST)}…` : plain;
}
