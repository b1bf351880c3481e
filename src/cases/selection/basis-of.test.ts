import { describe, expect, it } from 'vitest';
import { person, play, stateOf } from '../../../test/county.ts';
import { concludedPanel, PANEL_ID, panelStep } from '../../../test/panel-way.ts';
import { refusalOf } from '../../../test/refusal.ts';

const approved = () => {
  const county = concludedPanel();
  panelStep(county, 'approveMinutes', person('approver'));
  return county;
};
const recommendedIn = (county: ReturnType<typeof approved>): readonly string[] => {
  const panel = stateOf(county, PANEL_ID);
  if (panel === undefined || !('conclusion' in panel) || panel.conclusion === undefined) throw new Error('no conclusion');
  return panel.conclusion.ranking.slice(0, panel.conclusion.recommended);
};
const submit = (county: ReturnType<typeof approved>, caseIds: readonly string[], more: object = {}) =>
  play(county, {
    kind: 'selection',
    id: 'selection-9',
    act: 'submitSelection',
    as: person('officer'),
    input: { title: '第一批', caseIds, panelId: PANEL_ID, ...more },
  });

describe('a list that follows an expert review (measures/11)', () => {
  it('says which, where it lists whom the review recommends', () => {
    const county = approved();
    expect(submit(county, recommendedIn(county)).ok).toBe(true);
    expect(stateOf(county, 'selection-9')).toMatchObject({ basis: { panelId: PANEL_ID } });
  });

  it('says why where it does not', () => {
    const county = approved();
    const panel = stateOf(county, PANEL_ID);
    const all = panel !== undefined && 'firms' in panel ? panel.firms.map(({ caseId }) => caseId) : [];
    const other = all.length === recommendedIn(county).length ? all.slice(1) : all;
    if (other.length === 0) return;
    expect(refusalOf(submit(county, other)).code).toBe('bad-input');
    expect(submit(county, other, { reason: '一家自愿退出（样例）' }).ok).toBe(true);
  });

  it('cites no review whose minutes are not approved', () => {
    const county = concludedPanel();
    expect(refusalOf(submit(county, recommendedIn(county))).code).toBe('wrong-stage');
    expect(refusalOf(submit(county, recommendedIn(county), { panelId: 'nothing' })).code).toBe('not-found');
  });
});
