import { Agent, get } from 'node:http';

export type Target = { readonly url: string; readonly cookie?: string };

const AT_ONCE = 16;
const REQUESTS = 1_200;

/** One request to the end of its answer; its bytes. Throws on anything but 200. */
const fetchOnce = ({ url, cookie }: Target, agent: Agent): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = cookie === undefined ? {} : { cookie };
    get(url, { agent, headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () =>
        response.statusCode === 200 ? resolve(bytes) : reject(new Error(`${url} answered ${response.statusCode}`)),
      );
    }).on('error', reject);
  });

/** A round: so many requests over kept connections, sixteen at a time; microseconds a request. */
export async function load(target: Target): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  let left = REQUESTS;
  const worker = async (): Promise<void> => {
    for (; left > 0;) {
      left -= 1;
      await fetchOnce(target, agent);
    }
  };
  const start = process.hrtime.bigint();
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const spent = Number(process.hrtime.bigint() - start) / 1_000;
  agent.destroy();
  return spent / REQUESTS;
}
