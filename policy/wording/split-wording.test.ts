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

  it('leaves points within an article in its text', () => {
    expect(idsIn('第一条 流程\n（一）步骤。\n1、申请；\n2、审核。')).toEqual(['measures/1.1']);
  });

  it('is read alike with other widths, blanks and line breaks', () => {
    const typed = INVENTED_POLICY.replaceAll('（', '(').replaceAll('）', ')').replaceAll('1、', '１．').replaceAll('\n', '\r\n\r\n　　');
    expect(idsIn(typed)).toEqual(idsIn(INVENTED_POLICY));
  });

  it('does not take a reference at the head of a wrapped line for an article', () => {
    expect(idsIn('第一条 总则\n按照\n第九条规定办理。\n第二条 其他\n略。')).toEqual(['measures/1', 'measures/2']);
  });

  it('says where a number is left out or comes twice', () => {
    expect(splitWording('第一条 甲\n文。\n第三条 乙\n文。').doubts).toEqual(['“第三条 乙”前面少了一个序号']);
    expect(splitWording('第一条 甲\n文。\n第一条 乙\n文。').doubts).toEqual(['“第一条 乙”的序号接不上，并入了上一条']);
  });

  it('has no clauses where nothing is numbered', () => {
    expect(splitWording('')).toEqual({ clauses: [], doubts: [] });
    expect(idsIn('通知\n请各单位准时参加。')).toEqual([]);
  });
});
