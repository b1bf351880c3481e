import { useNavigate } from '@tanstack/react-router';
import type { Cells } from '../../../registers/kept/kept-register.ts';
import { circulars } from '../../../registers/kept/circulars.ts';
import { holdsOne } from '../../../cases/row/columns.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { useMe } from '../../parts/use-me.ts';
import { rowFields, typedOf } from './row-fields.ts';

const NOBODY = { firms: [], providers: [], people: [] };

/** Begins a circular from what a list says: looked over, filed, and its paper is on the page that opens. Nothing for whoever files none. */
export function DraftCircular({ label, cells }: { readonly label: string; readonly cells: Cells }) {
  const me = useMe();
  const navigate = useNavigate();
  if (!holdsOne(circulars.writers, me)) return null;
  const { name } = circulars;
  return (
    <ActButton
      target={{
        kind: 'row',
        act: 'enterRow',
        label,
        given: { register: name },
        fields: rowFields(circulars, { name, ...NOBODY }, me),
        typed: typedOf(circulars, cells),
      }}
      onDone={({ id }) => void navigate({ to: '/rows/$id', params: { id } })}
    />
  );
}
