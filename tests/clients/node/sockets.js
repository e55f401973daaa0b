// The four sockets of a client, as VS Code's raw kernel has them: one identity for all, nothing limited.

import * as zmq from 'zeromq';
import { decode, encode } from './wire.js';

const UNLIMITED = { sendHighWaterMark: 0, receiveHighWaterMark: 0, maxMessageSize: -1, linger: 0 };

export class Sockets {
  constructor(kernel, identity, receive) {
    this.key = kernel.connection.key;
    this.sockets = {
      shell: new zmq.Dealer({ ...UNLIMITED, routingId: identity }),
      control: new zmq.Dealer({ ...UNLIMITED, routingId: identity }),
      stdin: new zmq.Dealer({ ...UNLIMITED, routingId: identity }),
      iopub: new zmq.Subscriber({ maxMessageSize: -1, receiveHighWaterMark: 0, linger: 0 }),
    };
    // Settled when the kernel has taken the subscription: what it publishes from then on arrives.
    this.welcomed = new Promise(resolve => { this.welcome = resolve; });
    // A socket has one sender at a time: messages wait for those before them.
    this.sent = Promise.resolve();
    for (const [channel, socket] of Object.entries(this.sockets)) {
      socket.connect(kernel.address(channel));
      if (channel === 'iopub') socket.subscribe();
      this.read(channel, socket, receive);
    }
  }

  async read(channel, socket, receive) {
    for await (const frames of socket) {
      const message = decode(frames, this.key, channel);
      if (message.header.msg_type === 'iopub_welcome') this.welcome();
      receive(message);
    }
  }

  send(message) {
    const frames = encode(message, this.key);
    this.sent = this.sent.then(() => this.sockets[message.channel].send(frames));
    return this.sent;
  }

  close() {
    for (const socket of Object.values(this.sockets)) socket.close();
  }
}
