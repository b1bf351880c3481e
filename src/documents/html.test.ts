import { describe, expect, it } from 'vitest';
import { html } from './html.ts';

describe('a page’s markup', () => {
  it('escapes whatever an office or a firm wrote', () => {
    const name = '<script>alert("甲")</script>&\'';
    expect(html`<b>${name}</b>${[html`<i>${1}</i>`]}${null}`.html).toBe(
      '<b>&lt;script&gt;alert(&quot;甲&quot;)&lt;/script&gt;&amp;&#39;</b><i>1</i>',
    );
  });
});
