import { TEMPLATE_KEEPERS } from '../../cases/roles.ts';
import type { TemplateRow } from '../../contract/dispatch-views.ts';
import { DISPATCHES, DISPATCH_KINDS, type DispatchKind } from '../../documents/dispatch/dispatches.ts';
import { formatDay } from '../../kernel/day.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { Ports, Who } from '../ports.ts';
import type { KeptFile } from '../read-file.ts';
import type { Reads } from '../store.ts';
import type { DispatchTemplate } from '../store-dispatches.ts';
import type { UploadedFile } from '../store-imports.ts';
import { DISPATCH_FILES } from './files.ts';

const newest = (all: readonly DispatchTemplate[], kind: DispatchKind): DispatchTemplate | undefined =>
  all.find((each) => each.kind === kind);

/** The template that this kind of paper is made with now; undefined: the standard's layout. */
export async function findTemplate(
  reads: Pick<Reads, 'listTemplates' | 'findFile'>,
  kind: DispatchKind,
): Promise<{ readonly version: number; readonly bytes: Uint8Array } | undefined> {
  const found = newest(await reads.listTemplates(), kind);
  if (found === undefined || found.digest === null) return undefined;
  const file = await reads.findFile(found.digest);
  if (file === undefined) throw new Error(`template ${kind} ${found.version} has no file`);
  return { version: found.version, bytes: file.bytes };
}

/** Every kind of paper, with the template it is made with now. */
export async function listTemplates({ store }: Ports, { programmeId }: Who): Promise<Result<readonly TemplateRow[]>> {
  const all = await store.in(programmeId).listTemplates();
  return ok(
    DISPATCH_KINDS.map((kind): TemplateRow => {
      const found = newest(all, kind);
      const inUse =
        found === undefined || found.digest === null ? null : { version: found.version, name: found.name, on: found.on, by: found.by.name };
      return { kind, title: DISPATCHES[kind].title, version: found?.version ?? 0, inUse };
    }),
  );
}

const changedMeanwhile = (now: DispatchTemplate | undefined) =>
  refuse('stale', `${now === undefined ? '' : `${now.by.name}已在${formatDay(now.on)}换过这种公文的模板。`}请刷新页面，看过现在用的再换`);

/**
 * Keeps a template for this kind of paper as the version after `seen`, the one its keeper knew; without a file, goes back to the
 * standard's layout. Refuses whoever does not keep templates, a file that is not fit to be one, and whoever does not know yet that
 * somebody else has just changed it; nothing is kept then.
 */
export async function keepTemplate(
  ports: Ports,
  { actor, programmeId }: Who,
  kind: DispatchKind,
  seen: number,
  file: UploadedFile | null,
): Promise<Result<null>> {
  if (!TEMPLATE_KEEPERS.some((role) => actor.roles.includes(role)))
    return refuse('not-permitted', '公文模板由县工信商务局经办人员或者局长更换');
  const checked = file === null ? ok(null) : await ports.checkTemplate(file.name, file.bytes);
  if (!checked.ok) return checked;
  const { today: on, at } = await ports.moment(programmeId);
  const by = { personId: actor.personId, name: actor.name };
  return ports.store.transact(programmeId, async (tx) => {
    const kept = file && { digest: ports.hash(file.bytes), name: file.name };
    if (file && kept) await tx.saveFiles([{ ...kept, mime: DISPATCH_FILES.docx, bytes: file.bytes }]);
    const isNext = await tx.addTemplate({ kind, version: seen + 1, name: '', digest: null, ...kept, by, on, at });
    return isNext ? ok(null) : changedMeanwhile(newest(await tx.listTemplates(), kind));
  });
}

/** The template in use, as it was uploaded. Refuses where there is none. */
export async function readTemplate({ store }: Ports, { programmeId }: Who, kind: DispatchKind): Promise<Result<KeptFile>> {
  const found = await findTemplate(store.in(programmeId), kind);
  if (found === undefined) return refuse('not-found', `“${DISPATCHES[kind].title}”用的是标准版式，没有单位模板`);
  return ok({ name: `${DISPATCHES[kind].title}模板第${found.version}版.docx`, mime: DISPATCH_FILES.docx, bytes: found.bytes });
}
