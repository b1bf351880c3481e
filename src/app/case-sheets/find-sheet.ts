import type { Actor } from '../../cases/act-rule.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import { PROJECT_ACTS } from '../../cases/project/acts.ts';
import type { CaseSheet } from '../../cases/project/sheets/case-sheet.ts';
import { CASE_SHEETS, type CaseSheetName } from '../../cases/project/sheets/index.ts';
import { refuse, ok, type Result } from '../../kernel/result.ts';
import { maySee } from '../may-see.ts';
import type { StoredCase } from '../store.ts';

export type SheetProject = { readonly caseId: string; readonly version: number; readonly state: KnownProject };

/** The sheet of this name. Refuses whoever may not do the act that carries it. */
export function getSheet({ roles }: Actor, name: CaseSheetName): Result<CaseSheet> {
  const sheet: CaseSheet = CASE_SHEETS[name];
  const { label, clause, roles: may } = PROJECT_ACTS[sheet.act];
  return may.some((role) => roles.includes(role)) ? ok(sheet) : refuse('not-permitted', `您的角色不办理“${label}”`, { clause });
}

/** Of these cases the projects that are this person's to see. */
export const projectsAmong = (actor: Actor, cases: readonly StoredCase[]): readonly SheetProject[] =>
  cases.flatMap(({ id, kind, version, state }) => {
    const project = state as KnownProject;
    return kind === 'project' && maySee(actor, 'project', project) ? [{ caseId: id, version, state: project }] : [];
  });
