import { expect, it } from 'vitest';
import { articleHtml, beginningOf, readArticle } from './article.ts';

it('is read line by line as people type it', () => {
  expect(readArticle('先看条件。\n\n# 材料\n- 营业执照\n- 财务报表\n交到县里。')).toEqual([
    { kind: 'paragraph', text: '先看条件。' },
    { kind: 'heading', text: '材料' },
    { kind: 'list', items: ['营业执照', '财务报表'] },
    { kind: 'paragraph', text: '交到县里。' },
  ]);
});

it('is never markup, whatever was typed', () => {
  const said = articleHtml('# <script>\n- "&"').html.replaceAll(/>\s+</g, '><');
  expect(said).toBe('<h2>&lt;script&gt;</h2><ul><li>&quot;&amp;&quot;</li></ul>');
});

it('begins with its paragraphs, cut at a length that a card shows', () => {
  expect(beginningOf('# 题\n正文')).toBe('正文');
  expect(beginningOf('长'.repeat(500))).toHaveLength(121);
});
