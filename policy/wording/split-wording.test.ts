import { describe, expect, it } from 'vitest';
import { INVENTED_POLICY } from '../../test/invented-policy.ts';
import { splitWording } from './split-wording.ts';

const idsIn = (text: string) => splitWording(text).clauses.map(({ id }) => id);
const clauseOf = (id: string) => splitWording(INVENTED_POLICY).clauses.find((clause) => clause.id === id);

describe('an issued text', () => {
  it('falls into clauses by its own numbering', () => {
    expect(idsIn(INVENTED_POLICY).join(' ')).toBe(
      'plan/1 plan/2.1.1 plan/2.1.2 plan/2.2.1 plan/3 plan/3.1 plan/3.2 annex1 ' +
        'measures/1 measures/2 measures/3.1 measures/3.2 measures/4 measures/5 measures/6',
    );
    expect(splitWording(INVENTED_POLICY).doubts).toEqual([]);
  });

  it('keeps a title with the first clause under it, and its last sentence with the last clause', () => {
    expect(clauseOf('measures/3.1')?.title).toBe('补助标准');
    expect(clauseOf('measures/3.2')?.title).toBe('');
    expect(clauseOf('plan/2.1.1')?.title).toBe('重点任务\n摸清家底，排好先后');
    expect(clauseOf('measures/6')?.text).toBe('本办法由样例县农业部门解释。\n本办法自发布之日起施行。');
  });

  it('keeps what stands under a title and above its sections as a clause of its own', () => {
    expect(clauseOf('plan/3')).toEqual({ id: 'plan/3', title: '进度安排', text: '工期为2年，分两步走。' });
    expect(idsIn('第一条 须同时满足以下条件：\n（一）在本县；\n（二）守法。')).toEqual(['measures/1', 'measures/1.1', 'measures/1.2']);
  });

  it('gives every clause its title and its words', () => {
    const [first, annex] = [splitWording('一、目标\n二、步骤\n三年完成。\n（一）完工').clauses, splitWording(INVENTED_POLICY).clauses];
    expect(first).toEqual([
      { id: 'plan/1', title: '', text: '目标' },
      { id: 'plan/2', title: '步骤', text: '三年完成。' },
      { id: 'plan/2.1', title: '', text: '完工' },
    ]);
    expect(annex.find(({ id }) => id === 'annex1')).toEqual({
      id: 'annex1',
      title: '',
      text: '为推进果园灌溉改造，成立专班如下：\n组长：样例甲；成员：农业、水务两个部门。',
    });
    expect(annex.find(({ id }) => id === 'measures/1')?.title).toBe('目的');
  });

  it.each([
    ['a number by itself', '第一条\n略。\n第二条\n第三条  略。', ['1||略。', '3||略。']],
    ['a title of thirty signs', `第一条 ${'题'.repeat(30)}\n略。`, [`1|${'题'.repeat(30)}|略。`]],
    ['a first line too long for a title', `第一条 ${'题'.repeat(31)}\n略。`, [`1||${'题'.repeat(31)}\n略。`]],
    ['a first line with a sentence in it', '第一条 甲。乙\n略。', ['1||甲。乙\n略。']],
    ['a mark within a title', '第一条 甲：乙\n略。', ['1|甲：乙|略。']],
    ['articles without a blank after the number', '第一条甲。\n第二条乙。', ['1||甲。', '2||乙。']],
    ['blank lines of blanks', '第一条 甲。\n \u3000\n乙。', ['1||甲。\n乙。']],
    ['other line ends', '第一条 甲。\u2028乙。\v丙。', ['1||甲。\n乙。\n丙。']],
  ])('reads %s', (_, text, clauses) => {
    const shown = splitWording(text).clauses.map((each) => `${each.id.replace('measures/', '')}|${each.title}|${each.text}`);
    expect(shown).toEqual(clauses);
  });

  it.each([
    ['附件1', 'annex1'],
    ['附件 １ ：', 'annex1'],
    ['附件一', 'annex1'],
    ['附件二:', 'annex2'],
  ])('goes on in another document after “%s”', (sign, where) => {
    const { clauses } = splitWording(`一、目标\n（一）完工\n${sign}\n题目\n第一条 甲。`);
    const ids = where === 'annex1' ? ['plan/1.1', 'annex1', 'measures/1'] : ['plan/1.1', 'measures/1'];
    expect(clauses.map(({ id }) => id)).toEqual(ids);
    expect(clauses.at(-1)).toEqual({ id: 'measures/1', title: '', text: '甲。' });
  });

  it.each(['见附件1', '附件1为名单', '附件3', '详见附件：名单'])('stays in the document at “%s”', (line) => {
    expect(splitWording(`一、目标\n略。\n${line}\n（一）完工。`).clauses.at(-1)?.id).toBe('plan/1.1');
  });

  it('leaves the list of annexes out, and takes what follows it for annex 1', () => {
    const { clauses } = splitWording('一、目标。\n附件：1.名单\n2.办法\n名单如下\n一、张三\n附件2\n第一条 甲。');
    expect(clauses.map(({ id, title, text }) => `${id}|${title}|${text}`)).toEqual([
      'plan/1||目标。',
      'annex1|名单如下|一、张三',
      'measures/1||甲。',
    ]);
  });

  it('leaves points within an article in its text', () => {
    expect(idsIn('第一条 流程\n（一）步骤。\n1、申请；\n2、审核。')).toEqual(['measures/1.1']);
  });

  it('is read alike with other widths, blanks and line breaks', () => {
    const typed = INVENTED_POLICY.replaceAll('（', '(').replaceAll('）', ')').replaceAll('1、', '１．').replaceAll('\n', '\r\n\r\n　　');
    expect(idsIn(typed)).toEqual(idsIn(INVENTED_POLICY));
  });

  it('does not take a reference at the head of a wrapped line for an article', () => {
    expect(idsIn('第一条 总则\n按照\n第九条规定办理。\n第二条 其他\n略。')).toEqual(['measures/1', 'measures/2']);
    expect(idsIn('第一条 总则\n按照\n第三条规定办理。')).toEqual(['measures/1']);
  });

  it('says where a number is left out or comes twice', () => {
    expect(splitWording('第一条 甲\n文。\n第三条 乙\n文。').doubts).toEqual(['“第三条 乙”前面少了一个序号']);
    expect(splitWording('第二条 甲。').doubts).toEqual(['“第二条 甲。”前面少了一个序号']);
    expect(splitWording('第一条 甲\n（二）乙。').doubts).toEqual(['“（二）乙。”前面少了一个序号']);
    expect(splitWording('第一条 甲\n文。\n第一条 乙\n文。').doubts).toEqual(['“第一条 乙”的序号接不上，并入了上一条']);
  });

  it('has no clauses where nothing is numbered', () => {
    expect(splitWording('')).toEqual({ clauses: [], doubts: [] });
    expect(idsIn('通知\n请各单位准时参加。')).toEqual([]);
  });
});
