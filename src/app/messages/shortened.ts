/** An address so that its owner knows it and nobody else learns it: `138****1234`, `l***@example.cn`. */
export function shortened(address: string): string {
  const at = address.indexOf('@');
  if (at > 0) return `${address.slice(0, 1)}***${address.slice(at)}`;
  return address.length < 8 ? `${address.slice(0, 1)}***` : `${address.slice(0, 3)}****${address.slice(-4)}`;
}
