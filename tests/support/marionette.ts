import { connect } from 'node:net';

/** A conversation with Firefox in Marionette, the protocol that geckodriver speaks: `LENGTH:JSON` over TCP on loopback. */
export interface Marionette {
  send<T = unknown>(name: string, parameters?: Readonly<Record<string, unknown>>): Promise<T>;
  close(): void;
}

type Reply = readonly [
  type: number,
  id: number,
  error: { readonly error: string; readonly message: string } | null,
  result: unknown,
];

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

const COLON = 58;

export async function connectMarionette(port: number): Promise<Marionette> {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let received = Buffer.alloc(0);
  const socket = connect(port, '127.0.0.1');
  await new Promise<void>((greeted, failed) => {
    const take = (message: unknown): void => {
      if (!Array.isArray(message)) {
        greeted(); // the greeting is the only message that is no array
        return;
      }
      const [, id, error, result] = message as unknown as Reply;
      const one = waiting.get(id);
      waiting.delete(id);
      if (error) one?.reject(new Error(`${error.error}: ${error.message}`));
      else one?.resolve(result);
    };
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      for (;;) {
        const colon = received.indexOf(COLON);
        if (colon < 0) return;
        const end = colon + 1 + Number(received.subarray(0, colon).toString());
        if (received.length < end) return;
        const message = JSON.parse(received.subarray(colon + 1, end).toString()) as unknown;
        received = received.subarray(end);
        take(message);
      }
    });
    const end = (error: Error): void => {
      failed(error);
      for (const one of waiting.values()) one.reject(error);
      waiting.clear();
    };
    socket.on('error', end);
    socket.on('close', () => end(new Error('Firefox closed the connection')));
  });
  return {
    send: <T>(name: string, parameters: Readonly<Record<string, unknown>> = {}) =>
      new Promise<T>((resolve, reject) => {
        if (socket.destroyed) {
          reject(new Error(`${name}: Firefox closed the connection`));
          return;
        }
        const id = ++lastId;
        waiting.set(id, { resolve: (result) => resolve(result as T), reject });
        const message = JSON.stringify([0, id, name, parameters]);
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      }),
    close: () => socket.destroy(),
  };
}
