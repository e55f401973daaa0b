// Starts the kernel as VS Code does: from kernel.json, with a connection file of its own, no Jupyter Server between.

import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const KERNEL = process.env.KERNEL_NAME ?? '.net-csharp';

export class KernelProcess {
  static async start() {
    const folder = await mkdtemp(path.join(tmpdir(), 'analysis-node-'));
    const ports = await freePorts(5);
    const connection = {
      transport: 'tcp', ip: '127.0.0.1', key: randomUUID(), signature_scheme: 'hmac-sha256', kernel_name: KERNEL,
      shell_port: ports[0], iopub_port: ports[1], stdin_port: ports[2], control_port: ports[3], hb_port: ports[4],
    };
    const file = path.join(folder, 'connection.json');
    await writeFile(file, JSON.stringify(connection));
    const specification = JSON.parse(await readFile(path.join(process.env.JUPYTER_DATA_DIR, 'kernels', KERNEL, 'kernel.json'), 'utf8'));
    const [program, ...rest] = specification.argv.map(word => word.replace('{connection_file}', file));
    const child = spawn(program, rest, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...specification.env } });
    // Only the tests' outcomes may stand on standard output.
    await once(child, 'spawn');
    return new KernelProcess(child, connection, folder);
  }

  constructor(child, connection, folder) {
    Object.assign(this, { child, connection, folder });
  }

  address(channel) {
    return `${this.connection.transport}://${this.connection.ip}:${this.connection[`${channel}_port`]}`;
  }

  // VS Code asks for nothing: it kills.
  async end() {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      this.child.kill('SIGKILL');
      await once(this.child, 'exit');
    }
    await rm(this.folder, { recursive: true });
  }
}

async function freePorts(count) {
  const servers = await Promise.all(Array.from({ length: count }, async () => {
    const server = net.createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return server;
  }));
  const ports = servers.map(server => server.address().port);
  await Promise.all(servers.map(server => new Promise(done => server.close(done))));
  return ports;
}
