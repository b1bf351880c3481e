import type { Actor } from '../../cases/act-rule.ts';
import type { KnownRow } from '../../cases/row/state.ts';
import { holdsOne, isPartyTo } from '../../cases/row/columns.ts';
import { ok, refuse, type Refused, type Result } from '../../kernel/result.ts';
import { isKeptName, type KeptName, keptRegisters } from '../../registers/kept/index.ts';
import type { KeptRegister } from '../../registers/kept/kept-register.ts';

/** Whether every row of the register is this person's to read. */
export const mayReadRegister = (actor: Actor, name: KeptName): boolean => holdsOne(keptRegisters[name].readers, actor);

/** Whether this row is: as one of all, or as the matter of the organisation they act for. */
export const mayReadRow = (actor: Actor, { register, cells }: Pick<KnownRow, 'register' | 'cells'>): boolean =>
  mayReadRegister(actor, register) || isPartyTo(keptRegisters[register], actor, cells);

/** Whether they may open the register at all: to some it shows their own rows only. */
export function mayOpenRegister(actor: Actor, name: KeptName): boolean {
  const { party }: KeptRegister = keptRegisters[name];
  return mayReadRegister(actor, name) || (party !== undefined && actor.roles.includes(party.role));
}

const refuseAs = (): Refused => refuse('not-found', '没有这本台账，或您无权查看；请从台账列表进入');

/** The register of that name, if it is this person's to read whole; who may not is told the same as of one that is not there. */
export const findReadable = (actor: Actor, name: string): Result<KeptName> =>
  isKeptName(name) && mayReadRegister(actor, name) ? ok(name) : refuseAs();

/** So too for whoever reads but some of its rows. */
export const findOpen = (actor: Actor, name: string): Result<KeptName> =>
  isKeptName(name) && mayOpenRegister(actor, name) ? ok(name) : refuseAs();
