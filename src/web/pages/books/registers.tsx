import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Loaded, Page } from '../../parts/page.tsx';
import { registersQuery } from '../../queries.ts';
import { RegisterTable } from './register-table.tsx';
import { BOOKS } from './words.ts';

const route = getRouteApi('/office/registers');

/** The plain books, one open at a time. */
export function Registers() {
  const { name } = route.useSearch();
  const query = useQuery(registersQuery());
  return (
    <Page isSensitive title={BOOKS.title}>
      <Loaded query={query}>
        {(registers) =>
          registers.length === 0 ? (
            <div className="empty">
              <p>{BOOKS.empty}</p>
              <Link to="/import">{BOOKS.toImport}</Link>
            </div>
          ) : (
            <>
              <nav className="tabs" aria-label={BOOKS.list}>
                {registers.map((register) => (
                  <Link
                    key={register.name}
                    to="/registers"
                    search={{ name: register.name }}
                    activeOptions={{ includeSearch: true }}
                    activeProps={{ 'aria-current': 'page' }}
                  >
                    {register.title} <b>{register.rows}</b>
                  </Link>
                ))}
              </nav>
              {name === undefined ? <p className="empty">{BOOKS.choose}</p> : <RegisterTable key={name} name={name} />}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
