import type { ClauseId } from '../kernel/clause.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { PaperRef } from './project/events.ts';

/** Why a device does not say where it was. */
export const NO_PLACE = ['denied', 'unavailable', 'timeout', 'unsupported'] as const;
export type NoPlace = (typeof NO_PLACE)[number];
export const NO_PLACE_WORDS: Record<NoPlace, string> = {
  denied: '没有允许定位',
  unavailable: '定位不到',
  timeout: '定位超时',
  unsupported: '设备不能定位',
};
/** Where a device says that it was: millionths of a degree (WGS 84) and metres, or why it does not say. */
export type PlaceSaid =
  | { readonly latitudeMicro: number; readonly longitudeMicro: number; readonly withinMetres: number }
  | { readonly unknown: NoPlace };

/** What a device says of a photo that it took: its SHA-256, when, where, of which line of the plan or which question. Nobody but the device vouches for it. */
export type Taken = { readonly digest: string; readonly takenAt: string; readonly place: PlaceSaid; readonly line?: string | undefined };
/** The firm's signature on the screen (a picture, by digest), or why there is none. */
export type Signature =
  | { readonly signer: string; readonly digest: string; readonly signedAt: string }
  | { readonly signer?: undefined; readonly declined: string };
/** What comes with a record that was made on the spot, by a device that may have been offline. */
export type DeviceClaims = { readonly taken?: readonly Taken[] | undefined; readonly signature?: Signature | undefined };

/** Who entered a record that was brought as a file of a device, and that file's SHA-256. */
export type BroughtBy = { readonly name: string; readonly pack: string };

/** A paper and when the server received it. */
export type KeptPaper = PaperRef & { readonly at: string };
/** A record's papers; of those from a device also what it says, beside the server's own time. */
export type Shown = {
  readonly papers: readonly PaperRef[];
  readonly taken?: readonly (Taken & { readonly keptAt: string })[];
  readonly signature?: Signature;
};

/** The record's papers with what the device says of them. Refuses photos and signatures that have not come, and those that an earlier record shows. */
export function withClaims({ taken = [], signature }: DeviceClaims, kept: readonly KeptPaper[], clause: ClauseId): Result<Shown> {
  const keptAt = new Map(kept.map(({ digest, at }) => [digest, at]));
  const named = [...taken.map(({ digest }) => digest), ...(signature?.signer === undefined ? [] : [signature.digest])];
  const absent = named.filter((digest) => !keptAt.has(digest)).length;
  if (absent > 0)
    return refuse('facts-missing', `有${absent}张照片或签名还没有传到，或者已经用在以前的记录里：请先传完，旧照片请换掉`, { clause });
  return ok({
    papers: kept.map(({ id, name, digest }) => ({ id, name, digest })),
    ...(taken.length > 0 && { taken: taken.map((each) => ({ ...each, keptAt: keptAt.get(each.digest) ?? '' })) }),
    ...(signature && { signature }),
  });
}
