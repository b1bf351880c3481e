import { chooseScheme, SCHEMES, useScheme, type Scheme } from '../scheme.ts';
import { FRAME } from '../words.ts';

export function SchemeChoice() {
  const scheme = useScheme();
  return (
    <label className="scheme">
      {FRAME.scheme}
      <select value={scheme} onChange={(event) => chooseScheme(event.target.value as Scheme)}>
        {SCHEMES.map((each) => (
          <option key={each} value={each}>
            {FRAME.schemes[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
