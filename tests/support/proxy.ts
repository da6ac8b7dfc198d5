import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** What a browser asked its proxy for, as `host:port` (or a whole address for plain http). */
export interface Egress {
  readonly passed: readonly string[];
  readonly refused: readonly string[];
}

export interface LoopbackProxy extends Egress {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * A CONNECT proxy on loopback that leads `www.linkedin.com:443` (or whatever `routes` names) to local ports, and refuses and
 * records everything else: no byte of a test leaves the machine, and a test can say so.
 */
export async function startProxy(routes: Readonly<Record<string, number>>): Promise<LoopbackProxy> {
  const passed: string[] = [];
  const refused: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('connect', (request, client, head) => {
    // A browser that quits resets its tunnels; without a listener that would end this process.
    client.on('error', () => client.destroy());
    const target = request.url ?? '';
    const port = routes[target];
    if (port === undefined) {
      refused.push(target);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    passed.push(target);
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      if (head.length > 0) upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    passed,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/**
 * Hosts that the browsers ask for by themselves, with every quiet switch set: update, accounts and Mozilla's settings were seen in runs
 * without any extension, the rest is what Google's own Chrome adds. Narrow on purpose: fonts.googleapis.com is not among them.
 */
const BROWSERS_OWN =
  /^(accounts\.google\.com|(android\.)?clients\d?\.google\.com|(update|optimizationguide-pa|content-autofill|safebrowsing)\.googleapis\.com|[a-z.]+\.services\.mozilla\.com|aus\d\.mozilla\.org)$/;

/** The refused hosts that no browser asks for by itself: what an extension, or a page of the replica, tried to reach. */
export const foreignHosts = (egress: Egress): readonly string[] =>
  egress.refused.filter((target) => !BROWSERS_OWN.test(hostOf(target)));

function hostOf(target: string): string {
  return target.includes('://') ? new URL(target).hostname : target.replace(/:\d+$/, '');
}
