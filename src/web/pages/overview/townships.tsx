import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { UNPLACED, type PlaceCounts, type TownshipsView } from '../../../contract/township-views.ts';
import { formatWan } from '../../../kernel/fen.ts';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Loaded } from '../../parts/page.tsx';
import { townshipsQuery, type ProjectFilter } from '../../queries.ts';
import { OVERVIEW } from './words.ts';

type Measure = keyof PlaceCounts;
const MEASURES: readonly Measure[] = ['firms', 'pilots', 'accepted', 'paid', 'paidFen'];
/** Which list a count is the length of, beside its township. */
const LISTED: Record<Exclude<Measure, 'paidFen'>, ProjectFilter> = {
  firms: {},
  pilots: { reach: 'pilot' },
  accepted: { reach: 'accepted' },
  paid: { reach: 'paid' },
};

type ToListProps = { readonly measure: Measure; readonly township: string | undefined; readonly children: ReactNode };
/** To the firms that a number counts; to what the books paid them, where it is their sum. */
function ToList({ measure, township, children }: ToListProps) {
  const there = township === undefined ? {} : { township };
  return measure === 'paidFen' ? (
    <Link to="/ledger" search={there} hash="firms">
      {children}
    </Link>
  ) : (
    <Link to="/projects" search={{ ...LISTED[measure], ...there }}>
      {children}
    </Link>
  );
}

/** Where the firms are, as a schematic map: one tile a township. Each number opens its list. */
export function TownshipMap() {
  const query = useQuery(townshipsQuery());
  return (
    <Loaded query={query}>
      {(view) => (view.townships.length === 0 ? <p className="empty">{OVERVIEW.noTownships}</p> : <Places view={view} />)}
    </Loaded>
  );
}

function Places({ view }: { readonly view: TownshipsView }) {
  const [measure, setMeasure] = useState<Measure>('pilots');
  return (
    <>
      <fieldset className="measures">
        <legend className="unseen">{OVERVIEW.measure}</legend>
        {MEASURES.map((each) => (
          <label key={each} className="tick">
            <input type="radio" name="measure" checked={each === measure} onChange={() => setMeasure(each)} />
            {OVERVIEW.measures[each]}
          </label>
        ))}
      </fieldset>
      <Tiles view={view} measure={measure} />
      <p className="hint">{OVERVIEW.schematic}</p>
      <p>
        <ToList measure={measure} township={UNPLACED}>
          {OVERVIEW.unplaced} <strong className="figure">{inTile(view.unplaced, measure)}</strong>
        </ToList>
      </p>
    </>
  );
}

/** A hundredth of 万元. */
const FEN_SHOWN = 10_000;
/** A tile has room for 万元; the table beside it has every fen. */
const inTile = (counts: PlaceCounts, measure: Measure): string =>
  measure === 'paidFen' ? `${formatWan(Math.round(counts.paidFen / FEN_SHOWN) * FEN_SHOWN)}万` : String(counts[measure]);

function Tiles({ view: { county, townships }, measure }: { readonly view: TownshipsView; readonly measure: Measure }) {
  const most = Math.max(1, ...townships.map((each) => each[measure]));
  return (
    <ul className="tiles" aria-label={OVERVIEW.map(county, OVERVIEW.measures[measure])}>
      {townships.map((township) => (
        <li key={township.code} style={{ gridColumn: township.at.column, gridRow: township.at.row }}>
          <ToList measure={measure} township={township.code}>
            {township[measure] > 0 && (
              <span className="fill" aria-hidden="true" style={{ height: `${(township[measure] / most) * 100}%` }} />
            )}
            <span>{township.name}</span> <strong className="figure">{inTile(township, measure)}</strong>
          </ToList>
        </li>
      ))}
    </ul>
  );
}

type Line = PlaceCounts & { readonly name: string; readonly township?: string };
const column = (measure: Measure): Column<Line> => ({
  head: OVERVIEW.measures[measure],
  money: true,
  cell: ({ township, ...counts }) => (
    <ToList measure={measure} township={township}>
      {measure === 'paidFen' ? <Yuan fen={counts.paidFen} /> : counts[measure]}
    </ToList>
  ),
});
const COLUMNS: readonly Column<Line>[] = [{ head: OVERVIEW.township, cell: ({ name }) => name }, ...MEASURES.map(column)];

/** The same in figures, all of them at once. */
export function TownshipTable() {
  const query = useQuery(townshipsQuery());
  return <Loaded query={query}>{(view) => <Lines view={view} />}</Loaded>;
}

function Lines({ view: { county, townships, unplaced, all } }: { readonly view: TownshipsView }) {
  const lines: readonly Line[] = [
    ...townships.map((each) => ({ ...each, township: each.code })),
    { ...unplaced, name: OVERVIEW.unplaced, township: UNPLACED },
    { ...all, name: OVERVIEW.all },
  ];
  return <DataTable caption={OVERVIEW.townships(county)} rows={lines} rowKey={({ name }) => name} columns={COLUMNS} narrow="scroll" />;
}
