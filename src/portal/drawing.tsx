import type { Drawn } from '../contract/figure-views.ts';

/** A picture that the server drew, with its table. A phone shows the table alone: the picture's words would be too small to read. */
export const Drawing = ({ drawn: { title, says, svg, columns, rows } }: { drawn: Drawn }) => (
  <>
    <h2>{title}</h2>
    <p className="soft">{says}</p>
    <div dangerouslySetInnerHTML={{ __html: svg }} />
    <table className="stack">
      <caption>同样的数字</caption>
      <thead>
        <tr>
          {columns.map(({ head, figures }) => (
            <th key={head} scope="col" className={figures ? 'money' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join(' ')}>
            {columns.map(({ head, figures }, index) => (
              <td key={head} data-label={head} className={figures ? 'money' : undefined}>
                {row[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </>
);
