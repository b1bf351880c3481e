import { isActOf } from '../cases/decide.ts';
import type { AnyAct } from '../cases/needs.ts';
import { ACT_INPUTS, type OfferedAct } from '../contract/act-inputs.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Command } from './ports.ts';

export type ReadCommand = { readonly act: AnyAct; readonly input: Readonly<Record<string, unknown>> };

const isOffered = (act: string): act is OfferedAct => Object.hasOwn(ACT_INPUTS, act);

/** The command in shape: an act of this kind of case that people may ask for, and an input its schema accepts. */
export function readCommand({ kind, act, input }: Command): Result<ReadCommand> {
  if (!isOffered(act) || !isActOf(kind, act)) return refuse('bad-input', `没有“${act}”这项办理，请刷新页面后重试`);
  const read = ACT_INPUTS[act].safeParse(input);
  if (read.success) return ok({ act, input: read.data });
  const [first] = read.error.issues;
  return refuse('bad-input', first?.message ?? '提交的内容有误，请检查后重新提交');
}
