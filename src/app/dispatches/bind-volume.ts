import type { CaseKind } from '../../cases/kinds.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import type { BoundFile } from '../../documents/volume/volume.ts';
import { projectVolume } from '../../documents/volume/project-volume.ts';
import { sayNumber } from '../../documents/dispatch/say-number.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { digestsIn } from '../evidence/evidence.ts';
import { drawScenesOf } from '../figures/scene-figures.ts';
import { openCase, type OpenedCase } from '../open-case.ts';
import type { Ports, Who } from '../ports.ts';
import type { KeptFile } from '../read-file.ts';
import { timelineOf } from '../views/timeline.ts';
import { DISPATCH_FILES } from './files.ts';

/** What can be a page. A sheet that was imported may hold other firms too: it is named by its digest and stays out. */
const PAGES = ['application/pdf', 'image/jpeg', 'image/png'];
/** More than this is no book any more; what is beyond is named by its digest. */
const MOST_BYTES = 80 * 1024 * 1024;

/** The papers that the case names and the papers sent about it, in order, each once. */
async function filesOf({ events, reads }: OpenedCase, sent: readonly string[]): Promise<readonly BoundFile[]> {
  const digests = [...new Set([...digestsIn(events.map(({ payload }) => payload)), ...sent])];
  const files: BoundFile[] = [];
  let room = MOST_BYTES;
  for (const digest of digests) {
    const found = await reads.findFile(digest);
    // In older records the digest over a diagnosis bears the same name as that of a file.
    if (found === undefined) continue;
    const { name, mime, bytes } = found;
    const isBound = PAGES.includes(mime) && bytes.length <= room;
    if (isBound) room -= bytes.length;
    files.push({ digest, name, bytes: isBound ? bytes : null });
  }
  return files;
}

/** 一企一档 of one project as one PDF: contents, chapters, every step, and its papers as pages. Refuses a case that is no project, and whoever may not read it. */
export async function bindVolume(ports: Ports, who: Who, caseId: string): Promise<Result<KeptFile>> {
  const found = await openCase(ports, who, caseId);
  if (!found.ok) return found;
  const { stored, opened, reads } = found.value;
  const { id, state, policy, history, context } = opened;
  if (stored.kind !== 'project') return refuse('bad-input', '只有企业项目有一企一档，请从企业页面进入');
  const issued = (await reads.listDispatches(caseId)).toReversed();
  const volume = projectVolume({
    id,
    // A stored project has had its first event.
    state: state as KnownProject,
    policy,
    today: context.today,
    history: timelineOf<CaseKind>(stored.kind, history),
    scenes: drawScenesOf(state as KnownProject).map(({ svg }) => svg),
    sent: issued.map(({ paper, on }) => ({ number: sayNumber(paper.number), title: paper.title, on })),
  });
  const files = await filesOf(
    found.value,
    issued.map(({ pdf }) => pdf),
  );
  const bytes = await ports.setVolume(volume, files);
  return bytes.ok ? ok({ name: `一企一档 ${volume.firm}.pdf`, mime: DISPATCH_FILES.pdf, bytes: bytes.value }) : bytes;
}
