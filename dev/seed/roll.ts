import { listProjects } from '../../src/app/list-projects.ts';
import { countyOf } from '../county/office-folder.ts';
import { granted } from './granted.ts';
import { COUNTY, type Play } from './play.ts';

/** How far each firm of the demonstration has come; ids of their projects. */
export type Roll = {
  readonly paid: readonly [string, string];
  readonly awarded: string;
  readonly inAwardNotice: string;
  readonly countyApproved: string;
  readonly accepted: string;
  readonly rectifying: string;
  readonly accepting: string;
  readonly pilot: string;
  readonly inPilotNotice: string;
  /** Eligible, and beside the ten: one is proposed, one was objected to. */
  readonly proposed: string;
  readonly removed: string;
};

/** Who is who after the first import. */
export async function callRoll({ ports, cast }: Play): Promise<Roll> {
  const { items } = granted(await listProjects(ports, cast.officer, { limit: 200 }));
  const { pilots, applicants } = countyOf(COUNTY);
  const others = applicants.filter((firm) => !pilots.some((pilot) => pilot.firm === firm) && Object.keys(firm.expected).length === 0);
  const id = (creditCode: string | undefined): string => {
    const found = items.find((item) => item.creditCode === creditCode);
    if (!found) throw new Error(`no project of ${creditCode}`);
    return found.id;
  };
  const ten = (index: number): string => id(pilots[index]?.firm.creditCode);
  const [proposed, removed] = others.map((firm) => firm.creditCode);
  return {
    paid: [ten(0), ten(1)],
    awarded: ten(2),
    inAwardNotice: ten(3),
    countyApproved: ten(4),
    accepted: ten(5),
    rectifying: ten(6),
    accepting: ten(7),
    pilot: ten(8),
    inPilotNotice: ten(9),
    proposed: id(proposed),
    removed: id(removed),
  };
}
