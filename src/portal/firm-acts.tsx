import { formTokenOf, FORM_TOKEN } from '../api/origin.ts';
import type { Session } from '../api/session.ts';
import type { ProjectView } from '../contract/views.ts';
import { Field } from './form-field.tsx';

type Props = { readonly view: ProjectView; readonly session: Session; readonly commandKey: string };

const Spoken = ({
  session,
  commandKey,
  path,
  field,
  label,
  button,
}: Omit<Props, 'view'> & { path: string; field: string; label: string; button: string }) => (
  <details>
    <summary>{button}</summary>
    <form method="post" action={path} noValidate>
      <input type="hidden" name={FORM_TOKEN} value={formTokenOf(session.token)} />
      <input type="hidden" name="key" value={`${commandKey}-${field}`} />
      <Field name={field} label={label} lines required />
      <button type="submit" className="quiet">
        {button}
      </button>
    </form>
  </details>
);

/** What the firm itself can do about its application now: fill in, withdraw, object. */
export const FirmActs = ({ view, ...rest }: Props) => {
  const may = (act: string): boolean => view.acts.some((offer) => offer.act === act && offer.allowed);
  const sent = view.timeline.findLast(({ type }) => type === 'application-submitted');
  return (
    <>
      {may('submitApplication') ? (
        <p>
          <a className="button" href="/firm/application">
            {view.project.stage === 'returned' ? '补正并重新提交' : '重新申报'}
          </a>
        </p>
      ) : null}
      {sent === undefined ? null : (
        <p>
          <a href={`/firm/receipts/${view.id}/${sent.version}`}>申报回执</a>
        </p>
      )}
      {may('contestIneligibility') ? <Spoken {...rest} path="/firm/contest" field="text" label="为什么认为有误" button="提出异议" /> : null}
      {may('withdrawApplication') ? <Spoken {...rest} path="/firm/withdrawal" field="reason" label="撤回原因" button="撤回申报" /> : null}
    </>
  );
};
