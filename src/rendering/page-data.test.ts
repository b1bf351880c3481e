import { describe, expect, it } from 'vitest';
import type { Dispatch, Figure } from '../documents/dispatch/dispatch.ts';
import { asDay } from '../kernel/day.ts';
import { pageData } from './page-data.ts';

const figure: Figure = { key: 'k', text: '样例企业', source: { caseId: 'case-1', version: 1, says: '来处', clause: 'measures/11' } };
const paper: Dispatch = {
  office: { name: '样例局', code: '样' },
  number: { code: '样', year: 2026, sequence: null },
  title: '样例',
  signer: null,
  addressee: null,
  body: [
    { kind: 'table', shares: [1], head: ['名称'], rows: [[figure]] },
    { kind: 'paragraph', parts: ['共', figure] },
  ],
  attachments: [],
  dated: asDay('2026-07-06'),
  copies: [],
};

describe('what is printed', () => {
  it('is words alone: where a figure comes from stays off the page', () => {
    const { dispatch } = pageData(paper);
    expect(JSON.parse(dispatch)).toMatchObject({
      number: '样〔2026〕　号',
      mark: '样例局文件',
      body: [{ rows: [['样例企业']] }, { text: '共样例企业' }],
    });
    expect(dispatch).not.toContain('case-1');
  });
});
