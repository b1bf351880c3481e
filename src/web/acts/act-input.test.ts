import { describe, expect, it } from 'vitest';
import { ACT_FORMS } from './act-forms.ts';
import { faultsOf, readForm } from './act-input.ts';

const county = ACT_FORMS.approveByCounty.fields;

describe('a filled-in form', () => {
  it('becomes the input that the contract has', () => {
    const typed = {
      opinion: { text: '同意' },
      reductionFen: { text: '1.5', unit: 'wan' as const },
      reductionReason: { text: '超出市场价' },
    };
    expect(readForm('approveByCounty', county, typed, {})).toEqual({
      input: { opinion: '同意', reductionFen: 1_500_000, reductionReason: '超出市场价' },
      faults: {},
    });
  });

  it('leaves out what was left empty and need not be filled in', () => {
    expect(readForm('approveByCounty', county, { opinion: { text: '同意' } }, {}).input).toEqual({ opinion: '同意' });
  });

  it('names each field that is missing, in the words of the contract', () => {
    expect(readForm('settleObjection', ACT_FORMS.settleObjection.fields, {}, { objectionId: 'o-1' }).faults).toEqual({
      upheld: '请选择异议是否成立',
      reply: '请填写核查结论',
    });
  });

  it('does not send an amount that cannot be read', () => {
    expect(readForm('approveByCounty', county, { opinion: { text: '同意' }, reductionFen: { text: '五万' } }, {}).faults).toHaveProperty(
      'reductionFen',
    );
  });

  it('takes an unticked box for a no and an untouched choice for no answer', () => {
    const { input } = readForm('passAcceptance', ACT_FORMS.passAcceptance.fields, { opinion: { text: '通过' } }, {});
    expect(input).toEqual({ opinion: '通过', levelVerified: false, investmentAudited: false });
    expect(readForm('assessLevel', ACT_FORMS.assessLevel.fields, {}, {}).faults).toHaveProperty('phase');
  });
});

describe('a score sheet', () => {
  const { fields } = ACT_FORMS.convenePanel;

  it('is read line by line: what is judged, the most, the weight', () => {
    const { input } = readForm(
      'convenePanel',
      fields,
      { criteria: { text: '技术方案：100×60\n\n 投入: 10 x 40 ' }, technology: { text: '2' } },
      {},
    );
    expect(input).toMatchObject({
      technology: 2,
      criteria: [
        { title: '技术方案', max: 100, weight: 60 },
        { title: '投入', max: 10, weight: 40 },
      ],
    });
  });

  it('left empty is the default one; a line that says no weight is named', () => {
    expect(readForm('convenePanel', fields, {}, {}).input).not.toHaveProperty('criteria');
    expect(readForm('convenePanel', fields, { criteria: { text: '技术方案' } }, {}).faults['criteria']).toContain('技术方案');
  });
});

describe('faults from the server', () => {
  it('stand at their field, the first one of each', () => {
    expect(
      faultsOf([
        { path: 'input.reason', message: '请填写退回理由' },
        { path: 'reason', message: 'second' },
        { path: '', message: '整体' },
      ]),
    ).toEqual({
      reason: '请填写退回理由',
      '': '整体',
    });
  });
});
