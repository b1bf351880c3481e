import { ok, refuse } from '../../../kernel/result.ts';
import { deliveryObstacle, undeliveredLines } from '../delivery/line-delivery.ts';
import { recognisedFenOf } from '../expenses.ts';
import { MATERIAL_WORDS, MATERIALS } from '../materials.ts';
import { materialFilesOf } from './material-files.ts';
import type { ProjectDeed } from '../project-deed.ts';

const clause = 'measures/12.2';
/** The application is this act itself; the others are files. */
const BY_FILE = MATERIALS.filter((material) => material !== 'application');

/** Asks for acceptance. Refuses without an approved plan or while a change of it is undecided (plan/2.2.1, measures/8), without the level before, without any recognised expense, while the firm disputes a delivery, and names every paper that is missing, ticked or on file. */
export const requestAcceptance: ProjectDeed<'requestAcceptance'> = {
  obstacle: (state) => {
    const { levels, expenses, plans = [], proposal } = state;
    if (levels.before === undefined) return refuse('facts-missing', '尚无改造前的水平评测，请先登记', { clause });
    if (plans.length === 0)
      return refuse('facts-missing', '尚无审定的“一企一策”改造方案，无从对照验收，请先提交方案并审定', { clause: 'plan/2.2.1' });
    if (proposal !== undefined && proposal.step !== 'draft')
      return refuse('facts-missing', '方案变更还在核对审定，请等办结后再申请验收', { clause: 'measures/16' });
    if (recognisedFenOf(expenses) <= 0) return refuse('facts-missing', '尚无认定的投资支出，请先登记投资凭证', { clause });
    return deliveryObstacle(state);
  },
  decide: (state, { input: { materials }, facts: { papers } }) => {
    const missing = MATERIALS.filter((material) => !materials.includes(material));
    if (missing.length > 0)
      return refuse('facts-missing', `验收材料不全，还缺${missing.map((each) => MATERIAL_WORDS[each]).join('、')}`, { clause });
    const files = materialFilesOf(state, papers);
    const unfiled = BY_FILE.filter((material) => files[material].length === 0);
    if (unfiled.length > 0)
      return refuse('facts-missing', `没有${unfiled.map((each) => MATERIAL_WORDS[each]).join('、')}的文件，请先在本项目的材料里上传`, {
        clause,
      });
    const undelivered = undeliveredLines(state).map(({ no }) => no);
    return ok([{ type: 'acceptance-requested', materials: [...new Set(materials)], files, undelivered }]);
  },
};
