import type { Actor } from '../../cases/act-rule.ts';
import { holdsOne } from '../../cases/row/columns.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { isKeptName, type KeptName, keptRegisters } from '../../registers/kept/index.ts';

export const mayReadRegister = (actor: Actor, name: KeptName): boolean => holdsOne(keptRegisters[name].readers, actor);

/** The register of that name, if it is this person's to read; who may not is told the same as of one that is not there. */
export const findReadable = (actor: Actor, name: string): Result<KeptName> =>
  isKeptName(name) && mayReadRegister(actor, name) ? ok(name) : refuse('not-found', '没有这本台账，或您无权查看；请从台账列表进入');
