import { createHash } from 'node:crypto';

export type BankWord = '支付成功' | '退票' | '处理中';

const draw = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE() % 1_000;
const attemptOf = (id: string): number => Number(id.split('-').at(-1));

/**
 * What an invented bank makes of an instruction: always the same, however often it is sent. Most are given back, so that an award is
 * tried again and again; some stay open until somebody asks. Every attempt after `kindAfter` is paid.
 */
export function wordOf(id: string, kindAfter: number): BankWord {
  if (attemptOf(id) > kindAfter || draw(id) < 5) return '支付成功';
  return draw(id) < 700 ? '退票' : '处理中';
}

/** What an inquiry finds out about an instruction that was left open. */
export const inquire = (id: string): 'paid' | 'failed' => (draw(`${id}?`) < 5 ? 'paid' : 'failed');
