import type { DeclaredRoute } from '../../src/api/access.ts';
import type { Role } from '../../src/cases/roles.ts';

/** Addresses that answer no page of their own: files, ways on, and what stands for the workbench's pages. */
const NO_PAGES =
  /^\/(api\/.*|[\w-]+\.(js|css|atom|json)|.*\.svg|office(\/\*)?|home|open\/:file|sign-in\/identity.*|invitations\/:token\/identity)$/;
const PARAMETER = /[:$]\w+/g;

/** The page patterns of the server, e.g. `/notices/:id`. */
export const pagesOf = (routes: readonly DeclaredRoute[]): readonly DeclaredRoute[] =>
  routes.filter(({ method, url }) => method === 'GET' && !NO_PAGES.test(url));

const isStill = (pattern: string): boolean => !/[:$*]/.test(pattern);
/** The pages whose address is known beforehand and which this role may open. */
export const stillPagesOf = (routes: readonly DeclaredRoute[], role: Role): readonly string[] =>
  pagesOf(routes).flatMap(({ url, access }) => {
    const may = access === 'anyone' ? role === 'public' : access === 'signed-in' ? role === 'officer' : access.includes(role);
    return may && isStill(url) ? [url] : [];
  });

const shapeOf = (pattern: string): RegExp => new RegExp(`^${pattern.replace(PARAMETER, '([^/]+)')}$`);
/** The pattern that an address belongs to; undefined where it is no page. What is named outright comes before what is named by a parameter. */
export const findPattern = (patterns: readonly string[], path: string): string | undefined =>
  patterns.find((each) => each === path) ?? patterns.find((each) => !isStill(each) && shapeOf(each).test(path));

/** The address of `to` with what `path`, an address of `from`, has for its parameters. */
export function readdress(from: string, path: string, to: string): string {
  const [, ...parameters] = shapeOf(from).exec(path) ?? [];
  return to.replace(PARAMETER, () => parameters.shift() ?? '1');
}
