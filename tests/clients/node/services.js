// JupyterLab's KernelConnection over plain sockets: it believes that it speaks to a server through a web socket.

import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { Sockets } from './sockets.js';

const require = createRequire(import.meta.url);
const { KernelConnection, KernelMessage, ServerConnection } = require('@jupyterlab/services');

// It tells each connection on the console, which is the tests' own.
console.debug = () => {};

export { KernelMessage };

// VS Code does not wait for the subscription. One that does misses no message, and has nothing left to ask when it leaves.
export function connect(kernel, { awaitsWelcome = false } = {}) {
  const clientId = randomUUID();

  class SocketsAsWebSocket {
    protocol = '';

    constructor() {
      this.sockets = new Sockets(kernel, clientId, message => this.onmessage?.({ data: message }));
      const ready = awaitsWelcome ? this.sockets.welcomed : Promise.resolve();
      ready.then(() => this.onopen?.({}));
    }

    send(message) {
      this.sockets.send(message).catch(error => this.onerror?.(error));
    }

    close() {
      this.sockets.close();
    }
  }

  const connection = new KernelConnection({
    model: { id: randomUUID(), name: kernel.connection.kernel_name },
    clientId,
    serverSettings: ServerConnection.makeSettings({
      WebSocket: SocketsAsWebSocket,
      // Messages stay what they are: there is no server to write them for.
      serializer: { serialize: message => message, deserialize: message => message },
    }),
    kernelAPIClient: { interrupt: () => request(connection, 'interrupt_request'), getModel: async () => undefined },
  });
  return connection;
}

// Asks for the kernel's info every half second until it has replied and anything came on iopub, as VS Code does.
export async function waitUntilReady(connection) {
  let published = false;
  const listen = () => { published = true; };
  connection.iopubMessage.connect(listen);
  const info = connection.info;
  while (!published) await Promise.race([connection.requestKernelInfo().catch(() => delay(500)), delay(500)]);
  connection.iopubMessage.disconnect(listen);
  return info;
}

// Sends a request on the control channel, for which the connection has no method.
export async function request(connection, msgType, content = {}) {
  const message = KernelMessage.createMessage({ channel: 'control', msgType, content, session: connection.clientId, username: connection.username });
  return connection.sendControlMessage(message, true, true).done;
}

export function delay(milliseconds) {
  return new Promise(done => setTimeout(done, milliseconds));
}

// Runs a cell to idle; gives its reply, and what it published.
export async function run(connection, code, options = {}) {
  const future = connection.requestExecute({ code, allow_stdin: false, ...options });
  const published = [];
  future.onIOPub = message => { published.push(message); };
  const reply = await future.done;
  return { reply: reply.content, published, of: type => published.filter(message => message.header.msg_type === type).map(message => message.content) };
}
