import type { PublicNoticeRow } from '../contract/public-views.ts';
import { ok, type Result } from '../kernel/result.ts';
import { listedNotices } from './listed-notices.ts';
import type { Ports } from './ports.ts';

/** The notices anyone may read, newest first. */
export const listPublicNotices = async (ports: Ports, programmeId: string): Promise<Result<readonly PublicNoticeRow[]>> =>
  ok((await listedNotices(ports, programmeId)).map(({ row }) => row));
