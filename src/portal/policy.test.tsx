import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { getPolicy } from '../../policy/index.ts';
import { ClauseTag } from './clause-tag.tsx';
import { PolicyBody } from './policy.tsx';

const policy = getPolicy('pengyang-2026');
const html = renderToStaticMarkup(<PolicyBody policy={policy} />);

describe('the annotated policy', () => {
  it('has a place for every clause, to which every citation leads', () => {
    for (const { id, says } of policy.clauses) {
      expect(html).toContain(`<section id="${id}">`);
      expect(html).toContain(says);
      expect(renderToStaticMarkup(<ClauseTag clause={id} />)).toContain(`href="/policy#${id}"`);
    }
  });

  it('shows every number, every reading with its alternatives, and every demand', () => {
    expect(html).toContain('单家企业补助上限：<strong>40 万元</strong>');
    for (const { alternatives } of Object.values(policy.readings))
      for (const says of Object.values(alternatives)) expect(html).toContain(says);
    for (const { what } of policy.obligations) expect(html).toContain(what);
  });

  it('says what is not carried, and why', () => {
    for (const { why } of policy.obligations) if (why !== undefined) expect(html).toContain(why);
    expect(html).toContain('尚未落实</strong>');
  });
});
