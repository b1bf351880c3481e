import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTell } from './tell.tsx';
import { SAVED_FILTERS } from './words.ts';

/** The address of the page, for a colleague. On plain http a page may not write to the clipboard: there the address itself is shown, ready to be copied. */
export function CopyLink() {
  const tell = useTell();
  const [shown, setShown] = useState(false);
  const copy = (): void => {
    if (navigator.clipboard === undefined) return setShown(true);
    void navigator.clipboard.writeText(location.href).then(
      () => tell(SAVED_FILTERS.copied),
      () => setShown(true),
    );
  };
  if (shown)
    return <Input readOnly autoFocus aria-label={SAVED_FILTERS.address} value={location.href} onFocus={(event) => event.target.select()} />;
  return <Button onClick={copy}>{SAVED_FILTERS.copy}</Button>;
}
