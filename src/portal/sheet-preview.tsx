import { PROJECT_ACTS } from '../cases/project/acts.ts';
import type { CaseSheetName } from '../cases/project/sheets/index.ts';
import { CASE_SHEETS } from '../cases/project/sheets/index.ts';
import { FORM_TOKEN } from '../api/origin.ts';
import { ROLE_WORDS } from '../cases/roles.ts';
import type { CaseSheetPreview, SheetFirm } from '../contract/case-sheet-views.ts';
import { ClauseTag } from './clause-tag.tsx';

/** What carries a sheet's changes, whose that is, and what confirming leaves to be done. */
export const SheetCarrier = ({ name }: { name: CaseSheetName }) => {
  const { act, says } = CASE_SHEETS[name];
  const { label, roles, clause } = PROJECT_ACTS[act];
  return (
    <p>
      改动按“{label}”办理（
      <ClauseTag clause={clause} />
      ），由{roles.map((role) => ROLE_WORDS[role]).join('、')}办；{says}。
    </p>
  );
};

const WHAT = { changed: '可以采用', same: '没有变化', stale: '没有采用', faulty: '有问题，没有采用' } as const;

const Firm = ({ of: { name, what, changes, refusals } }: { of: SheetFirm }) => (
  <section>
    <h2>{name}</h2>
    <p className={what === 'changed' ? 'good' : what === 'same' ? '' : 'bad'}>{WHAT[what]}</p>
    {refusals.length === 0 ? null : (
      <ul>
        {refusals.map(({ message, clause }) => (
          <li key={message}>
            {message}
            {clause === undefined ? null : <ClauseTag clause={clause} />}
          </li>
        ))}
      </ul>
    )}
    {changes.length === 0 ? null : (
      <table className="stack">
        <caption>逐格差异</caption>
        <thead>
          <tr>
            <th scope="col">格</th>
            <th scope="col">原来</th>
            <th scope="col">改为</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((each) => (
            <tr key={each.what}>
              <td data-label="格">{each.what}</td>
              <td data-label="原来">{each.from}</td>
              <td data-label="改为">{each.to}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
);

type Confirm = { readonly action: string; readonly key: string; readonly token: string };

/** What an edited sheet would do, cell by cell, and the button that does it. */
export const SheetPreview = ({ preview: { says, firms }, confirm }: { preview: CaseSheetPreview; confirm: Confirm }) => {
  const taken = firms.flatMap((firm) => firm.taken ?? []);
  return (
    <>
      {says.map((each) => (
        <p className="bad" key={each}>
          {each}
        </p>
      ))}
      {firms.map((firm) => (
        <Firm key={firm.rows.join()} of={firm} />
      ))}
      {taken.length === 0 ? (
        <p>没有可以采用的内容。请在表里改好，再选一次文件。</p>
      ) : (
        <form method="post" action={confirm.action}>
          <input type="hidden" name={FORM_TOKEN} value={confirm.token} />
          <input type="hidden" name="key" value={confirm.key} />
          <input type="hidden" name="cases" value={JSON.stringify(taken)} />
          <button type="submit">确认采用</button>
        </form>
      )}
    </>
  );
};
