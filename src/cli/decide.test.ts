import { describe, expect, it } from 'vitest';
import { runDecide } from './decide.ts';
import type { ExitCode } from './terminal.ts';

type Run = { readonly exit: ExitCode; readonly written: string; readonly complaints: string };

/** Runs the command on bytes that arrive in the given pieces. */
async function decide(args: readonly string[], ...pieces: readonly (string | Uint8Array)[]): Promise<Run> {
  let [written, complaints] = ['', ''];
  async function* input(): AsyncGenerator<Uint8Array> {
    for (const piece of pieces) yield typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
  }
  const exit = await runDecide(args, {
    input: input(),
    write: async (text) => void (written += text),
    complain: async (text) => void (complaints += text),
  });
  return { exit, written, complaints };
}
type Line = { readonly outcome?: string; readonly faults?: readonly { readonly path: string; readonly message: string }[] };
const linesOf = ({ written }: Run): Line[] =>
  written
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);

describe('shuzhuan decide', () => {
  it('answers one document with one verdict, whatever it says', async () => {
    const run = await decide(['level-uplift'], '{"before":1,', '"after":1}');
    expect(run).toMatchObject({ exit: 0, complaints: '' });
    expect(linesOf(run)).toMatchObject([{ decision: 'level-uplift', pack: 'pengyang-2026', outcome: 'no', value: { required: 2 } }]);
  });

  it('answers a malformed document with all its faults and exit 1', async () => {
    const run = await decide(['expense'], '{"contract":{"amountFen":-1,"signedOn":"2026-02-30","多余":{}}}');
    expect(run.exit).toBe(1);
    expect(linesOf(run)[0]?.faults?.map(({ path }) => path)).toEqual([
      'contract.signedOn',
      'contract.amountFen',
      'contract.party',
      'contract.多余',
    ]);
  });

  it.each([
    ['not JSON', 'nonsense'],
    ['nothing at all', ''],
    ['half a document', '{"before":'],
    ['not UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d)],
  ])('says of %s that it is not JSON', async (_, bytes) => {
    const run = await decide(['level-uplift'], bytes);
    expect(run.exit).toBe(1);
    const [fault] = linesOf(run)[0]?.faults ?? [];
    expect(fault?.path).toBe('');
    expect(fault?.message).toContain('不是合法的 JSON');
  });

  it.each([
    ['a number that no amount is', '{"totalFen":1e400,"uses":[]}', 'totalFen'],
    ['an amount beyond 10^15', '{"totalFen":1000000000000001,"uses":[]}', 'totalFen'],
    ['null', 'null', ''],
    ['a list', '[]', ''],
    ['a key named __proto__', '{"totalFen":1,"uses":[],"__proto__":{"totalFen":2}}', '__proto__'],
    ['a list where an object belongs', '{"totalFen":1,"uses":[[]]}', 'uses.0'],
    [
      'uses that add up beyond all counting',
      `{"totalFen":1,"uses":[${Array(10).fill('{"kind":"review","fen":1000000000000000}').join(',')}]}`,
      'uses',
    ],
  ])('refuses %s', async (_, document, path) => {
    const run = await decide(['fund-plan'], document);
    expect([run.exit, linesOf(run)[0]?.faults?.map((fault) => fault.path)]).toEqual([1, [path]]);
  });

  it('is not brought down by a document nested a hundred thousand deep', async () => {
    const run = await decide(['fund-plan'], `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
    expect([run.exit, linesOf(run)[0]?.faults?.map(({ path }) => path)]).toEqual([1, ['totalFen', 'uses', 'a']]);
  });

  it('with --lines answers line by line, in order, past a bad line, however the bytes are cut', async () => {
    const lines = '{"before":0,"after":2}\r\n\nnonsense\n{"before":2,"after":2}\n{"before":"\u2028"}\n{"before":3,"after":4}';
    const bytes = new TextEncoder().encode(lines);
    const whole = await decide(['level-uplift', '--lines'], bytes);
    const cut = await decide(['level-uplift', '--lines'], ...Array.from(bytes, (byte) => Uint8Array.of(byte)));
    expect(whole.exit).toBe(1);
    expect(linesOf(whole).map(({ outcome, faults }) => outcome ?? faults?.[0]?.path)).toEqual(['yes', '', '', 'no', 'before', 'yes']);
    expect(cut).toEqual(whole);
  });

  it('with --lines writes nothing for no lines', async () => {
    expect(await decide(['level-uplift', '--lines'])).toEqual({ exit: 0, written: '', complaints: '' });
  });

  it.each([
    ['an unknown decision', ['divination'], '没有决定“divination”'],
    ['a decision named like a property of objects', ['__proto__'], '没有决定“__proto__”'],
    ['no decision', [], '没有写要问哪个决定'],
    ['two decisions', ['expense', 'subsidy'], '一次只能问一个决定'],
    ['an unknown flag', ['expense', '--line'], '选项写错了'],
    ['an unknown pack', ['expense', '--pack', 'atlantis-2026'], '没有政策包“atlantis-2026”'],
  ])('refuses %s with exit 2, usage, and no answer', async (_, args, complaint) => {
    const run = await decide(args, '{}');
    expect(run).toMatchObject({ exit: 2, written: '' });
    expect(run.complaints).toContain(complaint);
    expect(run.complaints).toContain('用法：shuzhuan decide');
  });
});
