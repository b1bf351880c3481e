import type { KeptRegister } from './kept-register.ts';
import { TASK_FORCE } from './who.ts';

const WRITERS = ['officer', 'finance', 'development'] as const;

/**
 * 政银企对接: a firm's wish for credit, the product, what came of it. Nothing goes to the bank without the firm's consent on paper; from
 * then on the bank itself answers.
 */
export const bankMatches = {
  name: 'bank-matches',
  title: '政银企对接台账',
  clause: 'plan/4.3',
  says: '企业的融资需求、银行的产品和对接结果。推送给银行之前须有企业的书面同意。',
  writers: WRITERS,
  readers: TASK_FORCE,
  party: {
    role: 'bank',
    column: 'bankCode',
    from: { column: 'status', values: ['sent', 'granted', 'declined'] },
    writes: ['product', 'status', 'grantedFen', 'result'],
    turn: { values: ['sent'], title: '填写政银企对接结果', otherwise: '企业的融资需求没有回音' },
  },
  columns: [
    { key: 'name', header: '企业名称', kind: 'text', required: true },
    { key: 'firm', header: '统一社会信用代码', kind: 'firm', required: true },
    { key: 'purpose', header: '资金用途', kind: 'text', required: true, telling: true },
    { key: 'wantedFen', header: '融资需求（元）', kind: 'money', required: true, telling: true },
    { key: 'consent', header: '企业同意书', kind: 'file' },
    { key: 'consentOn', header: '同意日期', kind: 'day' },
    { key: 'bank', header: '银行', kind: 'text' },
    { key: 'bankCode', header: '银行信用代码', kind: 'creditCode', hint: '填写后，该行的账号能看到已推送的这一行，并填写结果' },
    { key: 'product', header: '信贷产品', kind: 'text' },
    {
      key: 'status',
      header: '对接情况',
      kind: 'choice',
      required: true,
      telling: true,
      choices: { wanted: ['有需求'], sent: ['已推送银行'], granted: ['已放款'], declined: ['未达成'] },
      initial: 'wanted',
    },
    { key: 'dueOn', header: '对接期限', kind: 'day' },
    { key: 'grantedFen', header: '放款金额（元）', kind: 'money' },
    { key: 'result', header: '对接结果', kind: 'text', long: true },
  ],
  naturalKey: ['firm', 'purpose'],
  subject: { code: 'firm', name: 'name' },
  due: {
    title: '跟进政银企对接',
    column: 'dueOn',
    done: { column: 'status', values: ['granted', 'declined'] },
    owner: 'officer',
    otherwise: '企业的融资需求没有回音',
  },
  steps: [
    { column: 'status', values: ['wanted'], needs: [], by: WRITERS },
    { column: 'status', values: ['sent'], needs: ['consent', 'consentOn', 'bank', 'product', 'dueOn'], by: WRITERS },
    { column: 'status', values: ['granted'], needs: ['consent', 'consentOn', 'bank', 'grantedFen', 'result'] },
    { column: 'status', values: ['declined'], needs: ['result'] },
  ],
  serves: ['P42'],
} as const satisfies KeptRegister;
