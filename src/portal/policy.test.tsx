import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { getPolicy } from '../../policy/index.ts';
import type { PolicyStanding } from '../contract/policy-views.ts';
import { asDay } from '../kernel/day.ts';
import { ClauseTag } from './clause-tag.tsx';
import { PolicyBody } from './policy.tsx';

const policy = getPolicy('pengyang-2026');
const standing: PolicyStanding = [
  {
    obligation: 'P01',
    unit: '家',
    sides: [
      { side: 'met', says: '验收通过', count: 7, at: { page: 'members' } },
      { side: 'unmet', says: '尚未通过', count: 3, at: { page: 'members' } },
    ],
    target: 10,
    dueOn: asDay('2027-03-31'),
    overdue: 1,
  },
];
const text = {
  id: 't',
  source: '样例县政府',
  dated: asDay('2026-06-01'),
  digest: 'ab12',
  clauses: 1,
  by: '样例经办',
  on: asDay('2026-06-02'),
  standing: 'current' as const,
};
const clauses = [{ id: 'measures/7.1' as const, title: '样例标题', text: '样例原文<b>' }];
const html = renderToStaticMarkup(<PolicyBody policy={policy} rulings={[]} standing={standing} wording={{ text, clauses }} />);

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
    expect(html.includes('部分落实</strong>')).toBe(policy.obligations.some(({ status }) => status === 'partly'));
  });

  it('shows beside a demand how far it is met, and of how many until when', () => {
    expect(html).toContain('验收通过 <b>7</b> 家，尚未通过 <b>3</b> 家（目标 10 家，2027年3月31日前，逾期 1 家）');
  });

  it('folds the official words beneath our own and says whence they are, or that there are none yet', () => {
    expect(html).toContain('样例标题\n样例原文&lt;b&gt;');
    expect(html).toContain('出自样例县政府（2026年6月1日）');
    expect(html).toContain('ab12');
    expect(renderToStaticMarkup(<PolicyBody policy={policy} rulings={[]} standing={[]} wording={null} />)).toContain('还没有导入');
  });

  it('leads from what carries a demand to the page where anyone can see it', () => {
    expect(html).toContain('<a href="/notices">公示页</a>');
  });
});
