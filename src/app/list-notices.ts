import type { NoticeRow } from '../contract/views.ts';
import { ok, type Result } from '../kernel/result.ts';
import { listedNotices } from './listed-notices.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';

/** The public notices, newest first, with the objections still to be settled. */
export async function listNotices(ports: Ports, { actor, programmeId }: Who): Promise<Result<readonly NoticeRow[]>> {
  const may = mayEnter(actor, 'notices');
  if (!may.ok) return may;
  const listed = await listedNotices(ports, programmeId);
  return ok(
    listed.map(({ notice: { objections }, row }) => ({
      ...row,
      openObjections: objections.filter(({ settledOn }) => settledOn === undefined).length,
    })),
  );
}
